(function(__load,__later,__meta,require){"use strict";const {sourceOf}=__load("chunk-SBYEPUKT.js");__load("chunk-JOBNM4V2.js");const {provenanceFile,provenanceOf}=__load("chunk-CUTRZUFP.js");const {lockedBy}=__load("chunk-ALOMJ2VO.js");const {pinsOf}=__load("chunk-VCE3RHXZ.js");__load("chunk-ZP7VVEPC.js");__load("chunk-5BOCCXQH.js");__load("chunk-K4KIFFLM.js");__load("chunk-NKWRJ7UU.js");const {optional}=__load("chunk-CVDB5H6R.js");__load("chunk-ART3ZIQD.js");const {join}=require("node:path/posix");

async function writeProvenance({release,project},manifest,ports){let{files,host}=ports,{commit,tag}=await sourceOf(project,ports),[server,repository,workflow]=[
"GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write(join(release,provenanceFile),provenanceOf({manifest,manifestDigest:(await files.
digest(join(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,manifest,ports)),...optional("commit",commit),...optional("tag",tag),...optional(
"repository",server&&repository&&`${server}/${repository}`),...optional("workflow",server&&workflow&&`${server}/${workflow}`)}))}

return{writeProvenance}})