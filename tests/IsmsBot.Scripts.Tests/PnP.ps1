# The commands of PnP.PowerShell that the script uses, over a site in memory: with the parameters they are documented to have, so that a wrong name fails.
$global:Site = @{ Lists = @{}; Groups = [System.Collections.Generic.List[string]]::new(); Grants = @{}; Done = [System.Collections.Generic.List[string]]::new() }

function Note([string] $What) { $global:Site.Done.Add($What) }

function Connect-PnPOnline {
    [CmdletBinding()] param([Parameter(Mandatory)] [string] $Url, [switch] $Interactive, [Parameter(Mandatory)] [string] $ClientId)
    $global:Site.Url = $Url
}

function Get-PnPGroup {
    [CmdletBinding()] param([string] $Identity)
    if ($global:Site.Groups.Contains($Identity)) { [pscustomobject]@{ Title = $Identity } } else { Write-Error "Group $Identity does not exist." }
}

function New-PnPGroup {
    [CmdletBinding()] param([Parameter(Mandatory)] [string] $Title)
    Note "new group $Title"; $global:Site.Groups.Add($Title); [pscustomobject]@{ Title = $Title }
}

function Get-PnPList {
    [CmdletBinding()] param([string] $Identity, [string[]] $Includes)
    $global:Site.Lists[$Identity]
}

function New-PnPList {
    [CmdletBinding()] param([Parameter(Mandatory)] [string] $Title, [Parameter(Mandatory)] [string] $Template, [switch] $EnableVersioning)
    Note "new list $Title"
    $global:Site.Lists[$Title] = [pscustomobject]@{
        Title = $Title; Template = $Template; Versioning = [bool]$EnableVersioning; Minor = $false; Trim = $true; ExpireAfter = 0; Major = 500; MinorLimit = 0
        Moderation = $false; Checkout = $false; Drafts = 'Reader'; HasUniqueRoleAssignments = $false; Fields = @{ Title = [pscustomobject]@{ InternalName = 'Title'; Indexed = $false } }; Rights = @{}
    }
    $global:Site.Lists[$Title]
}

function Set-PnPList {
    [CmdletBinding()] param(
        [Parameter(Mandatory)] [string] $Identity, [bool] $EnableVersioning, [bool] $EnableMinorVersions, [bool] $EnableAutoExpirationVersionTrim, [int] $ExpireVersionsAfterDays, [int] $MajorVersions, [int] $MinorVersions,
        [bool] $EnableModeration, [bool] $ForceCheckout, [ValidateSet('Approver', 'Author', 'Reader')] [string] $DraftVersionVisibility, [switch] $BreakRoleInheritance, [switch] $ClearSubscopes, [switch] $CopyRoleAssignments)
    $list = $global:Site.Lists[$Identity]
    if (-not $list) { throw "There is no list $Identity." }
    Note "set list $Identity"
    $names = @{
        EnableVersioning = 'Versioning'; EnableMinorVersions = 'Minor'; EnableAutoExpirationVersionTrim = 'Trim'; ExpireVersionsAfterDays = 'ExpireAfter'; MajorVersions = 'Major'; MinorVersions = 'MinorLimit'
        EnableModeration = 'Moderation'; ForceCheckout = 'Checkout'; DraftVersionVisibility = 'Drafts'
    }
    foreach ($name in $names.Keys) { if ($PSBoundParameters.ContainsKey($name)) { $list.($names[$name]) = $PSBoundParameters[$name] } }
    if ($BreakRoleInheritance) { $list.HasUniqueRoleAssignments = $true; if (-not $CopyRoleAssignments) { $list.Rights = @{} } }
    $list
}

function Get-PnPField {
    [CmdletBinding()] param([Parameter(Mandatory)] [string] $List, [string] $Identity)
    $field = $global:Site.Lists[$List].Fields[$Identity]
    if ($field) { $field } else { Write-Error "Field $Identity does not exist." }
}

function Add-PnPField {
    [CmdletBinding()] param([Parameter(Mandatory)] [string] $List, [Parameter(Mandatory)] [string] $InternalName, [Parameter(Mandatory)] [string] $DisplayName, [Parameter(Mandatory)] [ValidateSet('Text')] [string] $Type)
    Note "new field $List/$InternalName"
    $global:Site.Lists[$List].Fields[$InternalName] = [pscustomobject]@{ InternalName = $InternalName; Indexed = $false }
    $global:Site.Lists[$List].Fields[$InternalName]
}

function Set-PnPField {
    [CmdletBinding()] param([Parameter(Mandatory)] [string] $List, [Parameter(Mandatory)] [string] $Identity, [Parameter(Mandatory)] [hashtable] $Values)
    Note "set field $List/$Identity"
    foreach ($key in $Values.Keys) { $global:Site.Lists[$List].Fields[$Identity].$key = $Values[$key] }
    $global:Site.Lists[$List].Fields[$Identity]
}

function Set-PnPListPermission {
    [CmdletBinding()] param([Parameter(Mandatory)] [string] $Identity, [Parameter(Mandatory)] [string] $Group, [Parameter(Mandatory)] [ValidateSet('Read', 'Contribute', 'Edit', 'Full Control')] [string] $AddRole)
    if (-not $global:Site.Groups.Contains($Group)) { throw "Group $Group does not exist." }
    $global:Site.Lists[$Identity].Rights[$Group] = $AddRole
}

function Get-PnPAzureADAppSitePermission {
    [CmdletBinding()] param([guid] $AppIdentity)
    if ($global:Site.Grants.ContainsKey("$AppIdentity")) { [pscustomobject]@{ Roles = @($global:Site.Grants["$AppIdentity"]) } }
}

function Grant-PnPAzureADAppSitePermission {
    [CmdletBinding()] param([Parameter(Mandatory)] [guid] $AppId, [Parameter(Mandatory)] [string] $DisplayName, [string] $Site, [Parameter(Mandatory)] [ValidateSet('Read', 'Write')] [string[]] $Permissions)
    Note "grant $Permissions"; $global:Site.Grants["$AppId"] = $Permissions.ToLowerInvariant(); [pscustomobject]@{ Roles = $Permissions }
}
