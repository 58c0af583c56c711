(function(__load,__later,__meta,require){"use strict";const {exactRequirement}=__load("chunk-3FXI6GEP.js");const {programIn,programsFolder,searchPath}=__load("chunk-OGDEHDNY.js");const {normalizeName,projectOf}=__load("chunk-CVDB5H6R.js");var applicationRequirements=({app,distributions})=>`${exactRequirement(app,distributions.filter(({file})=>projectOf(file)===normalizeName(app.name)).map(({sha256})=>sha256))}\

`,webProcess=(place,environment,cwd,label)=>({do:"answer",label,argv:[programIn(place.tools,"honcho",place),"start","web"],cwd,env:{PATH:searchPath(place,programsFolder(
environment,place),place.path)},path:place.health,timeoutSeconds:place.startup});

return{applicationRequirements,webProcess}})