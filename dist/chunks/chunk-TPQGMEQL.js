(function(__load,__later,__meta,require){"use strict";const {portableFolder,targetFacts}=__load("chunk-6KOOX2ED.js");const {posix}=require("node:path");var portable=(name,ending,targets)=>({name,doc:`A portable ${ending}: unpack it anywhere and run it`,targets,programs:[],file:(app,target)=>`${portableFolder(app)}\
-${target}.${ending}`,pack:({bundle,output,epoch,app})=>[{do:"archive",from:bundle,to:output,root:portableFolder(app),epoch}],open:({output,work,app,target})=>({
steps:[{do:"extract",archive:output,to:posix.join(work,"opened")}],content:posix.join(work,"opened",portableFolder(app)),at:targetFacts(target).system==="window\
s"?"C:\\release-actions-proof":posix.join("/opt",portableFolder(app))})});

return{portable}})