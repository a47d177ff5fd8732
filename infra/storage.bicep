// Deployment package, queues, and the Functions host's own leases. Keys are switched off.
param storageName string
param location string
param principalId string

var packageContainer = 'app-package'
var queueNames = ['card-delivery', 'card-delivery-poison']
var roles = [
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b' // Storage Blob Data Owner
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88' // Storage Queue Data Contributor
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3' // Storage Table Data Contributor
]

resource storage 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: storageName
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    defaultToOAuthAuthentication: true
  }
  resource blobs 'blobServices' = {
    name: 'default'
    resource package 'containers' = { name: packageContainer }
  }
  resource queues 'queueServices' = {
    name: 'default'
    resource each 'queues' = [for queueName in queueNames: { name: queueName }]
  }
}

resource grants 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in roles: {
    name: guid(storage.id, principalId, role)
    scope: storage
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

output name string = storage.name
output packageUrl string = '${storage.properties.primaryEndpoints.blob}${packageContainer}'
output queueUrl string = '${storage.properties.primaryEndpoints.queue}${queueNames[0]}'
