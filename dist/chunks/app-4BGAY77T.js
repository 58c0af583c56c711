(function(__load,__later,__meta,require){"use strict";const {appFolder,escapeName}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix}=require("node:path");var packager={name:"app",doc:"An application for macOS in a zip: unpack it and move it to Applications",targets:["macos-x86_64","macos-arm64"],programs:[],file:(app,target)=>`${escapeName(
app.name)}-${app.version}-${target}.app.zip`,pack:({bundle,output,epoch,identity})=>[{do:"archive",from:bundle,to:output,root:appFolder(identity.name),epoch}],open:({
output,work,identity})=>({steps:[{do:"extract",archive:output,to:posix.join(work,"opened")}],content:posix.join(work,"opened",appFolder(identity.name)),at:posix.
join("/Applications",appFolder(identity.name))})},app_default=packager;

return{default:app_default}})