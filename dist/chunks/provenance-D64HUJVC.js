(function(__load,__later,__meta,require){"use strict";const {sourceOf}=__load("chunk-RTWZ4A5D.js");__load("chunk-YC6ZSBAH.js");const {provenanceFile,provenanceOf}=__load("chunk-7A7WRYTV.js");const {lockedBy}=__load("chunk-6DMYWR6Z.js");const {pinsOf}=__load("chunk-I6AJE27F.js");__load("chunk-HXO2LICD.js");__load("chunk-BNJKSOPA.js");__load("chunk-DJWL2Z3T.js");__load("chunk-LZXLTWLF.js");const {optional}=__load("chunk-45DHYGLZ.js");__load("chunk-JVSK2WZL.js");const {join}=require("node:path/posix");

async function writeProvenance({release,project},manifest,ports){let{files,host}=ports,{commit,tag}=await sourceOf(project,ports),[server,repository,workflow]=[
"GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write(join(release,provenanceFile),provenanceOf({manifest,manifestDigest:(await files.
digest(join(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,manifest,ports)),...optional("commit",commit),...optional("tag",tag),...optional(
"repository",server&&repository&&`${server}/${repository}`),...optional("workflow",server&&workflow&&`${server}/${workflow}`)}))}

return{writeProvenance}})