import{exactRequirement}from"./chunk-YMOZG6UK.js";import{programIn,programsFolder,searchPath}from"./chunk-CAZX6KWH.js";import{normalizeName,projectOf}from"./chunk-ZW2MNPF7.js";var applicationRequirements=({app,distributions})=>`${exactRequirement(app,distributions.filter(({file})=>projectOf(file)===normalizeName(app.name)).map(({sha256})=>sha256))}\

`,webProcess=(place,environment,cwd,label)=>({do:"answer",label,argv:[programIn(place.tools,"honcho",place),"start","web"],cwd,env:{PATH:searchPath(place,programsFolder(
environment,place),place.path)},path:place.health,timeoutSeconds:place.startup});export{applicationRequirements,webProcess};
