(function(__load,__later,__meta,require){"use strict";const {absolute,resolved}=__load("chunk-COHJCBW2.js");const {relative}=require("node:path/posix");function annotation({code,where:{file,line}={}}){return{title:code,...file&&{file},...file&&line&&{startLine:line}}}function locating({project,config},ports){if(typeof project!=
"string")return problem=>problem;let folder=absolute(ports,project),inRepository=file=>relative(ports.host.cwd,resolved(folder,file,ports.host));return problem=>problem.
where?.file&&problem.where.file!==config?{...problem,where:{...problem.where,file:inRepository(problem.where.file)}}:problem}

return{annotation,locating}})