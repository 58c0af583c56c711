(function(__load,__later,__meta,require){"use strict";const {readProvenance}=__load("chunk-DWS2O5AF.js");const {provenanceFile}=__load("chunk-XET24ETR.js");const {join}=require("node:path/posix");async function sourceOf(project,{processes,host}){let{code,stdout}=await processes.run({argv:["git","rev-parse","HEAD"],cwd:project}).catch(()=>({code:1,stdout:""})),
commit=code===0?stdout.trim():host.env("GITHUB_SHA"),tag=host.env("GITHUB_REF_TYPE")==="tag"?host.env("GITHUB_REF_NAME"):void 0;return{project,...commit&&{commit},
...tag&&{tag}}}async function madeElsewhere({release,project},ports){let path=join(release,provenanceFile),made=await ports.files.has(path)?readProvenance(await ports.
files.text(path),path).commit:void 0,{commit}=await sourceOf(project,ports);return made===void 0||commit===void 0||made===commit?[]:[{code:"commit-differs",fact:`\
the release was made from commit ${made}, and this is ${commit}`,fix:"Publish it with that commit checked out; or make the release again, and publish that"}]}

return{sourceOf,madeElsewhere}})