(function(__load,__later,__meta,require){"use strict";var printable=text=>text.replaceAll(new RegExp("\\p{Cc}+","gu")," ").replaceAll(new RegExp("\\p{Cs}","gu"),"\uFFFD");function oneLine(text,most){let line=printable(
text).replaceAll(/\s+/g," ").trim(),characters=[...line];return characters.length<=most?line:`${characters.slice(0,most-1).join("").trimEnd()}\u2026`}var noSummary=({
app})=>oneLine(app.summary,80)?[]:[{key:"client.feeds",fact:"the project has no description",fix:"Write project.description in pyproject.toml, in one line"}],noLicense=({
app})=>app.license?[]:[{key:"client.feeds",fact:"the project names no license",fix:"Write project.license in pyproject.toml, as an SPDX expression"}],noHomepage=({
identity})=>identity.homepage?[]:[{key:"client.feeds",fact:"the project has no address",fix:"Write Homepage under [project.urls] in pyproject.toml"}];

return{printable,oneLine,noSummary,noLicense,noHomepage}})