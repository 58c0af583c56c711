(function(__load,__later,__meta,require){"use strict";const {sourceOf}=__load("chunk-QEAS4HEI.js");__load("chunk-YHDTCTX6.js");const {provenanceFile,provenanceOf}=__load("chunk-LQBXQPJ6.js");const {lockedBy}=__load("chunk-YSTCNA2W.js");const {pinsOf}=__load("chunk-FMUQVVQQ.js");__load("chunk-S7DXWJJG.js");__load("chunk-UQZWN57O.js");__load("chunk-JB7KEGJ4.js");__load("chunk-G2PRXR6O.js");const {optional}=__load("chunk-E55MP6UJ.js");__load("chunk-M2LKO33O.js");const {join}=require("node:path/posix");

async function writeProvenance({release,project},manifest,ports){let{files,host}=ports,{commit,tag}=await sourceOf(project,ports),[server,repository,workflow]=[
"GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write(join(release,provenanceFile),provenanceOf({manifest,manifestDigest:(await files.
digest(join(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,manifest,ports)),...optional("commit",commit),...optional("tag",tag),...optional(
"repository",server&&repository&&`${server}/${repository}`),...optional("workflow",server&&workflow&&`${server}/${workflow}`)}))}

return{writeProvenance}})