(function(__load,__later,__meta,require){"use strict";const {sourceOf}=__load("chunk-TL6P2MOO.js");__load("chunk-6QP2VCH7.js");const {provenanceFile,provenanceOf}=__load("chunk-AWTKLLKF.js");const {lockedBy}=__load("chunk-NPVYOTXX.js");const {pinsOf}=__load("chunk-VH2KZXFU.js");__load("chunk-2SLMBXHE.js");__load("chunk-3QVVW5DZ.js");__load("chunk-VWFSIZSH.js");__load("chunk-HCOP55UE.js");const {optional}=__load("chunk-QYSKFXCG.js");__load("chunk-FQGSO4RR.js");const {join}=require("node:path/posix");

async function writeProvenance({release,project},manifest,ports){let{files,host}=ports,{commit,tag}=await sourceOf(project,ports),[server,repository,workflow]=[
"GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write(join(release,provenanceFile),provenanceOf({manifest,manifestDigest:(await files.
digest(join(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,manifest,ports)),...optional("commit",commit),...optional("tag",tag),...optional(
"repository",server&&repository&&`${server}/${repository}`),...optional("workflow",server&&workflow&&`${server}/${workflow}`)}))}

return{writeProvenance}})