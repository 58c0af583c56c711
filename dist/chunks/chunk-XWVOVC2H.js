function oneLine(text,most){const line=text.replaceAll(/[\s\p{Cc}]+/gu," ").trim();const characters=[...line];return characters.length<=most?line:`${characters.
slice(0,most-1).join("").trimEnd()}…`}var noSummary=({app})=>oneLine(app.summary,80)?[]:[{key:"client.feeds",fact:"the project has no description",fix:"Write \
project.description in pyproject.toml, in one line"}];var noLicense=({app})=>app.license?[]:[{key:"client.feeds",fact:"the project names no license",fix:"Write \
project.license in pyproject.toml, as an SPDX expression"}];var noHomepage=({identity})=>identity.homepage?[]:[{key:"client.feeds",fact:"the project has no addr\
ess",fix:"Write Homepage under [project.urls] in pyproject.toml"}];export{oneLine,noSummary,noLicense,noHomepage};
