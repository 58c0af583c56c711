import{appFolder,escapeName}from"./chunk-ZW2MNPF7.js";import"./chunk-NMWJPW6U.js";var{posix}=process.getBuiltinModule("node:path"),packager={name:"app",doc:"An application for macOS in a zip: unpack it and move it to Applications",targets:["m\
acos-x86_64","macos-arm64"],programs:[],file:(app,target)=>`${escapeName(app.name)}-${app.version}-${target}.app.zip`,pack:({bundle,output,epoch,identity})=>[{do:"\
archive",from:bundle,to:output,root:appFolder(identity.name),epoch}],open:({output,work,identity})=>({steps:[{do:"extract",archive:output,to:posix.join(work,"op\
ened")}],content:posix.join(work,"opened",appFolder(identity.name)),at:posix.join("/Applications",appFolder(identity.name))})},app_default=packager;export{app_default as default};
