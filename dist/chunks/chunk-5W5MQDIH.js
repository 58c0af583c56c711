var PROJECT_NAME=/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;function normalizeName(name){return name.toLowerCase().replace(/[-_.]+/g,"-")}var isName=name=>name.length<=
214&&PROJECT_NAME.test(name);var projectOf=file=>normalizeName(file.split("-")[0]??"");var escapeName=name=>normalizeName(name).replaceAll("-","_");export{normalizeName,isName,projectOf,escapeName};
