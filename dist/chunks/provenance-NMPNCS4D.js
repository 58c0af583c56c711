(function(__load,__later,__meta,require){"use strict";const {sourceOf}=__load("chunk-XZEYDAAF.js");__load("chunk-TCCLRWX4.js");const {provenanceFile,provenanceOf}=__load("chunk-VCUW2HQJ.js");const {lockedBy}=__load("chunk-62WE54LL.js");const {pinsOf}=__load("chunk-DVOTSRZW.js");__load("chunk-WEEOB6RA.js");__load("chunk-5B2EU2TA.js");__load("chunk-MZL7W2RN.js");__load("chunk-4CBFQ435.js");const {optional}=__load("chunk-J7CQY22P.js");__load("chunk-U4XPKST6.js");const {join}=require("node:path/posix");

async function writeProvenance({release,project},manifest,ports){let{files,host}=ports,{commit,tag}=await sourceOf(project,ports),[server,repository,workflow]=[
"GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write(join(release,provenanceFile),provenanceOf({manifest,manifestDigest:(await files.
digest(join(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,manifest,ports)),...optional("commit",commit),...optional("tag",tag),...optional(
"repository",server&&repository&&`${server}/${repository}`),...optional("workflow",server&&workflow&&`${server}/${workflow}`)}))}

return{writeProvenance}})