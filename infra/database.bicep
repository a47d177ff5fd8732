// PostgreSQL with Entra sign-in only. The lock keeps the evidence from being deleted with one click.
param serverName string
param location string
param subnetId string
param dnsZoneId string
param adminObjectId string
param adminName string
param backupRetentionDays int

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2025-08-01' = {
  name: serverName
  location: location
  sku: { name: 'Standard_B1ms', tier: 'Burstable' }
  properties: {
    version: '16'
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: backupRetentionDays, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: 'Disabled' }
    network: { delegatedSubnetResourceId: subnetId, privateDnsZoneArmResourceId: dnsZoneId }
    authConfig: { activeDirectoryAuth: 'Enabled', passwordAuth: 'Disabled', tenantId: tenant().tenantId }
  }
  resource admin 'administrators' = {
    name: adminObjectId
    properties: { principalName: adminName, principalType: 'Group', tenantId: tenant().tenantId }
  }
  resource database 'databases' = {
    name: 'ismsbot'
    properties: { charset: 'UTF8', collation: 'en_US.utf8' }
    dependsOn: [admin]
  }
}

resource keep 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'keep-evidence'
  scope: server
  properties: { level: 'CanNotDelete', notes: 'The journal in this database is evidence.' }
}

output host string = server.properties.fullyQualifiedDomainName
output databaseName string = server::database.name
