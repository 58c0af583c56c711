import{escapeName}from"./chunk-5W5MQDIH.js";import"./chunk-SQ6OKIXB.js";import{posix}from"node:path";var root=app=>`${escapeName(app.name)}-${app.version}`;var packager={name:"standalone",doc:"A portable tar.gz: unpack it anywhere and run it",targets:["linux-x8\
6_64","linux-aarch64"],bundle:"standalone",programs:[],file:(app,target)=>`${root(app)}-${target}.tar.gz`,pack:({bundle,output,epoch,app})=>[{do:"archive",from:bundle,
to:output,root:root(app),epoch}],open:({output,work,app})=>({steps:[{do:"extract",archive:output,to:posix.join(work,"opened")}],content:posix.join(work,"opened",
root(app)),at:posix.join("/opt",root(app))})};var standalone_default=packager;export{standalone_default as default};
