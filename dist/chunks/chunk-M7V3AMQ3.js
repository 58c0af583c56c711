(function(__load,__later,__meta,require){"use strict";const {mediaTypes,summaryOf}=__load("chunk-I2VZKOET.js");const {xml}=__load("chunk-HM5DETSA.js");var sharedFiles=place=>{let{identifier}=place.identity,types=ownTypes(place);return[...identifier.includes(".")?[{path:`usr/share/metainfo/${identifier}.metainf\
o.xml`,text:metainfo(place)}]:[],...types?[{path:`usr/share/mime/packages/${identifier}.xml`,text:types}]:[]]};function metainfo(place){let{app,identity,entry}=place,
{identifier,homepage}=identity,provided=[["binary",entry],...mediaTypes(identity).map(type=>["mediatype",type])],elements=[["id",identifier],["name",identity.name],
["summary",summaryOf(place).replace(/\.$/,"")],["metadata_license","FSFAP"],...app.license&&isExpression(app.license)?[["project_license",app.license]]:[],["dev\
eloper_name",identity.publisher],["description",[["p",summaryOf(place)]]],["launchable",`${identifier}.desktop`,{type:"desktop-id"}],...homepage?[["url",homepage,
{type:"homepage"}]]:[],["provides",provided]];return xml(["component",elements,{type:"desktop-application"}])}var isExpression=license=>/^\(*[A-Za-z0-9.+-]+\)*( (AND|OR|WITH) \(*[A-Za-z0-9.+-]+\)*)*$/.
test(license);function ownTypes({identity:{fileTypes}}){let own=fileTypes.filter(type=>type.own),elements=[...new Set(own.map(({mime})=>mime))].map(mime=>{let same=own.
filter(type=>type.mime===mime);return["mime-type",[["comment",same[0]?.name??mime],...same.map(({extension})=>["glob","",{pattern:`*.${extension}`}])],{type:mime}]});
return elements.length>0?xml(["mime-info",elements,{xmlns:"http://www.freedesktop.org/standards/shared-mime-info"}]):void 0}

return{sharedFiles}})