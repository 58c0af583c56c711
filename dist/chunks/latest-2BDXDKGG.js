(function(__load,__later,__meta,require){"use strict";const {normalizeName}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");var feed={name:"latest",doc:"latest.json: the version and every client with its address, size and sha256",wants:"any client",takes:()=>!0,files:()=>["latest.jso\
n"],render:({app,identity,clients,epoch})=>({"latest.json":`${JSON.stringify({schema:1,name:normalizeName(app.name),title:identity.name,version:app.version,date:new Date(
epoch*1e3).toISOString(),...identity.homepage&&{homepage:identity.homepage},clients:clients.map(({format,target,url,sha256,size})=>({format,target,url,sha256,size}))},
null,2)}
`})},latest_default=feed;

return{default:latest_default}})