// The bot as an isolated worker of Azure Functions on a Flex Consumption plan. Setting names: docs/operations.md.
param name string
param siteName string
param location string
param identityName string
param subnetId string
param storageName string
param packageUrl string
param queueUrl string
param botAppId string
param databaseHost string
param databaseName string
param allowedTenants array
param reminderSchedule string
param instanceMemoryMB int
param maximumInstanceCount int

var metricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'
var settings = {
  AzureWebJobsStorage__accountName: storageName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identity.properties.clientId
  AzureWebJobsDisableHomepage: 'true'
  // The placeholder process of .NET 10 dies with 139 under load: azure-functions-dotnet-worker, issue 3335. May go when that is closed.
  WEBSITE_USE_PLACEHOLDER_DOTNETISOLATED: '0'
  APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.properties.clientId};Authorization=AAD'
  REMINDER_SCHEDULE: reminderSchedule
  AZURE_CLIENT_ID: identity.properties.clientId
  Isms__Bot__AppId: botAppId
  Isms__Bot__TokenAuthority: '${environment().authentication.loginEndpoint}${tenant().tenantId}'
  Isms__Database__Provider: 'postgres'
  Isms__Database__ConnectionString: 'Host=${databaseHost};Database=${databaseName};Username=${identityName};SSL Mode=VerifyFull'
  Isms__Queue__ServiceUri: queueUrl
  Isms__Queue__Name: 'card-delivery'
}
var tenantSettings = [for (id, i) in allowedTenants: { name: 'Isms__Bot__Tenants__${i}', value: id }]

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = { name: identityName }

resource logs 'Microsoft.OperationalInsights/workspaces@2025-07-01' = {
  name: '${name}-logs'
  location: location
  properties: { retentionInDays: 90, sku: { name: 'PerGB2018' } }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-ai'
  location: location
  kind: 'web'
  properties: { Application_Type: 'web', WorkspaceResourceId: logs.id, DisableLocalAuth: true }
}

resource mayPublishMetrics 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, identity.id, metricsPublisher)
  scope: insights
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', metricsPublisher)
  }
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: '${name}-plan'
  location: location
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2025-03-01' = {
  name: siteName
  location: location
  kind: 'functionapp,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: subnetId
    siteConfig: {
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      appSettings: concat(map(items(settings), entry => { name: entry.key, value: entry.value }), tenantSettings)
    }
    functionAppConfig: {
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
        // Teams gives up after a few seconds; one warm instance answers the first click of the day.
        alwaysReady: [{ name: 'http', instanceCount: 1 }]
        triggers: { http: { perInstanceConcurrency: 32 } }
      }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageUrl
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identity.id }
        }
      }
    }
  }
  resource noFtp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }
  resource noBasicAuth 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

output hostName string = site.properties.defaultHostName
output appName string = site.name
