(function(__load,__later,__meta,require){"use strict";const {exactRequirement}=__load("chunk-L42QLLCA.js");const {programIn,programsFolder,searchPath}=__load("chunk-OGDEHDNY.js");const {normalizeName,projectOf}=__load("chunk-6KOOX2ED.js");var applicationRequirements=({app,distributions})=>`${exactRequirement(app,distributions.filter(({file})=>projectOf(file)===normalizeName(app.name)).map(({sha256})=>sha256))}\

`,webProcess=(place,environment,cwd,label)=>({do:"answer",label,argv:[programIn(place.tools,"honcho",place),"start","web"],cwd,env:{PATH:searchPath(place,programsFolder(
environment,place),place.path)},path:place.health,timeoutSeconds:place.startup});

return{applicationRequirements,webProcess}})