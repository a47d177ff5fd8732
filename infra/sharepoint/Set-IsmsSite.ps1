<#
.SYNOPSIS
    Makes the ISMS site ready for IsmsBot: three libraries with versions, columns and rights, and the bot's role on the site.
.DESCRIPTION
    May be run again at any time: what is right already is left alone. Nothing is deleted. An administrator of SharePoint runs it with
    PowerShell 7 and the module PnP.PowerShell 2 or newer; the settings it makes cannot be made through Microsoft Graph.
.PARAMETER SiteUrl
    Address of the site, which exists already: a team or communication site of its own for the ISMS.
.PARAMETER AppId
    Client id of the application by which the bot reaches SharePoint (its managed identity).
.PARAMETER AuthorsGroup
    SharePoint or Entra group whose members write drafts.
.PARAMETER ReadersGroup
    Group whose members read published documents.
.PARAMETER PnPClientId
    Client id of the application that PnP.PowerShell signs in with in your tenant.
.EXAMPLE
    ./Set-IsmsSite.ps1 -SiteUrl https://contoso.sharepoint.com/sites/isms -AppId 00000000-0000-0000-0000-000000000000 -PnPClientId 11111111-1111-1111-1111-111111111111
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)] [string] $SiteUrl,
    [Parameter(Mandatory)] [guid] $AppId,
    [Parameter(Mandatory)] [guid] $PnPClientId,
    [string] $AuthorsGroup = 'ISMS Authors',
    [string] $ReadersGroup = 'ISMS Readers',
    [string] $Drafts = 'Drafts',
    [string] $Published = 'Published',
    [string] $Records = 'Records'
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Text throughout: columns of persons and of links cannot be written through Graph.
$columns = [ordered]@{
    DocId = $true; DocVersion = $true; DocPublication = $true
    DocTitle = $false; DocLanguage = $false; DocOwner = $false; DocAuthor = $false; DocApprover = $false; DocClassification = $false
    DocEffectiveOn = $false; DocApprovedOn = $false; DocReviewOn = $false; DocChange = $false; DocOffered = $false
}

function Set-Library([string] $Name) {
    if (-not (Get-PnPList -Identity $Name -ErrorAction SilentlyContinue)) {
        if ($PSCmdlet.ShouldProcess($Name, 'Create library')) { New-PnPList -Title $Name -Template DocumentLibrary -EnableVersioning | Out-Null }
    }

    # Major and minor versions, no expiry, no approval by SharePoint (the decision is the bot's record), no forced check-out, drafts seen by editors only.
    if ($PSCmdlet.ShouldProcess($Name, 'Set versions')) {
        Set-PnPList -Identity $Name -EnableVersioning $true -EnableMinorVersions $true -EnableAutoExpirationVersionTrim $false -ExpireVersionsAfterDays 0 `
            -MajorVersions 50000 -MinorVersions 500 -EnableModeration $false -ForceCheckout $false -DraftVersionVisibility Author | Out-Null
    }

    foreach ($column in $columns.GetEnumerator()) {
        $field = Get-PnPField -List $Name -Identity $column.Key -ErrorAction SilentlyContinue
        if (-not $field -and $PSCmdlet.ShouldProcess("$Name/$($column.Key)", 'Add column')) {
            $field = Add-PnPField -List $Name -InternalName $column.Key -DisplayName $column.Key -Type Text
        }

        if ($column.Value -and $field -and -not $field.Indexed -and $PSCmdlet.ShouldProcess("$Name/$($column.Key)", 'Index column')) {
            Set-PnPField -List $Name -Identity $column.Key -Values @{ Indexed = $true } | Out-Null
        }
    }
}

function Set-Rights([string] $Name, [hashtable] $Roles) {
    $list = Get-PnPList -Identity $Name -Includes HasUniqueRoleAssignments
    # With -WhatIf a library that is to be made is not there yet.
    if ($list -and -not $list.HasUniqueRoleAssignments -and $PSCmdlet.ShouldProcess($Name, 'Give rights of its own')) {
        Set-PnPList -Identity $Name -BreakRoleInheritance -ClearSubscopes:$false | Out-Null
    }

    foreach ($role in $Roles.GetEnumerator()) {
        if ($PSCmdlet.ShouldProcess("$Name for $($role.Key)", "Grant $($role.Value)")) {
            Set-PnPListPermission -Identity $Name -Group $role.Key -AddRole $role.Value
        }
    }
}

function Set-Group([string] $Name) {
    if (-not (Get-PnPGroup -Identity $Name -ErrorAction SilentlyContinue) -and $PSCmdlet.ShouldProcess($Name, 'Create group')) {
        New-PnPGroup -Title $Name | Out-Null
    }
}

Connect-PnPOnline -Url $SiteUrl -Interactive -ClientId $PnPClientId
$AuthorsGroup, $ReadersGroup | ForEach-Object { Set-Group $_ }
$Drafts, $Published, $Records | ForEach-Object { Set-Library $_ }
Set-Rights $Drafts @{ $AuthorsGroup = 'Contribute' }
Set-Rights $Published @{ $AuthorsGroup = 'Read'; $ReadersGroup = 'Read' }
Set-Rights $Records @{ $AuthorsGroup = 'Read' }

# Sites.Selected gives the application nothing until it is named here.
$granted = Get-PnPAzureADAppSitePermission -AppIdentity $AppId | Where-Object { $_.Roles -contains 'write' }
if (-not $granted -and $PSCmdlet.ShouldProcess("$AppId", 'Grant write on the site')) {
    Grant-PnPAzureADAppSitePermission -AppId $AppId -DisplayName 'IsmsBot' -Site $SiteUrl -Permissions Write | Out-Null
}

Write-Output "The site is set up. Look through the rights of $Published and $Records once: only the bot writes there. Then run: IsmsBot check-sharepoint"
