using 'main.bicep'

// An example; copy it and put in your own.
param name = 'ismsbot'
param botAppId = '22222222-2222-2222-2222-222222222222'
param pgAdminObjectId = '11111111-1111-1111-1111-111111111111'
param pgAdminName = 'isms-database-admins'
