// Everything the bot needs in one resource group. No secret is created or stored: every connection uses the managed identity.
targetScope = 'resourceGroup'

@description('Short name, prefix of all resources.')
@minLength(3)
@maxLength(12)
param name string

param location string = resourceGroup().location

@description('Application id of the bot in Entra; docs/operations.md says how it is made.')
param botAppId string

@description('Entra object id of the group that administers PostgreSQL.')
param pgAdminObjectId string

@description('Display name of that group.')
param pgAdminName string

@description('Entra tenants whose people may talk to the bot.')
@minLength(1)
param allowedTenants array = [tenant().tenantId]

@description('When reminders are looked for, in UTC: second, minute, hour, day, month, day of week.')
param reminderSchedule string = '0 */5 * * * *'

@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 10

@description('Days for which the database can be set back to any moment.')
@minValue(7)
@maxValue(35)
param backupRetentionDays int = 35

var suffix = uniqueString(resourceGroup().id)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: '${name}-id'
  location: location
}

module network 'network.bicep' = {
  params: { name: name, location: location }
}

module storage 'storage.bicep' = {
  params: {
    storageName: toLower('${take(replace(name, '-', ''), 8)}${take(suffix, 13)}')
    location: location
    principalId: identity.properties.principalId
  }
}

module database 'database.bicep' = {
  params: {
    serverName: '${name}-pg-${take(suffix, 6)}'
    location: location
    subnetId: network.outputs.databaseSubnetId
    dnsZoneId: network.outputs.databaseDnsZoneId
    adminObjectId: pgAdminObjectId
    adminName: pgAdminName
    backupRetentionDays: backupRetentionDays
  }
}

module app 'app.bicep' = {
  params: {
    name: name
    siteName: '${name}-func-${take(suffix, 6)}'
    location: location
    identityName: identity.name
    subnetId: network.outputs.appSubnetId
    storageName: storage.outputs.name
    packageUrl: storage.outputs.packageUrl
    queueUrl: storage.outputs.queueUrl
    botAppId: botAppId
    databaseHost: database.outputs.host
    databaseName: database.outputs.databaseName
    allowedTenants: allowedTenants
    reminderSchedule: reminderSchedule
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
  }
}

module bot 'bot.bicep' = {
  params: { name: name, appId: botAppId, hostName: app.outputs.hostName }
}

output endpoint string = bot.outputs.endpoint
output appName string = app.outputs.appName
output identityPrincipalId string = identity.properties.principalId
output databaseHost string = database.outputs.host
