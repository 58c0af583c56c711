import{mediaTypes,summaryOf}from"./chunk-C77L53HQ.js";import{xml}from"./chunk-A2ZZ45IY.js";var sharedFiles=place=>{const{identifier}=place.identity;const types=ownTypes(place);return[...identifier.includes(".")?[{path:`usr/share/metainfo/${identifier}\
.metainfo.xml`,text:metainfo(place)}]:[],...types?[{path:`usr/share/mime/packages/${identifier}.xml`,text:types}]:[]]};function metainfo(place){const{app,identity,
entry}=place;const{identifier,homepage}=identity;const provided=[["binary",entry],...mediaTypes(identity).map(type=>["mediatype",type])];const elements=[["id",identifier],
["name",identity.name],["summary",summaryOf(place).replace(/\.$/,"")],["metadata_license","FSFAP"],...app.license&&isExpression(app.license)?[["project_license",
app.license]]:[],["developer_name",identity.publisher],["description",[["p",summaryOf(place)]]],["launchable",`${identifier}.desktop`,{type:"desktop-id"}],...homepage?
[["url",homepage,{type:"homepage"}]]:[],["provides",provided]];return xml(["component",elements,{type:"desktop-application"}])}var isExpression=license=>/^\(*[A-Za-z0-9.+-]+\)*( (AND|OR|WITH) \(*[A-Za-z0-9.+-]+\)*)*$/.
test(license);function ownTypes({identity:{fileTypes}}){const own=fileTypes.filter(type=>type.own);const elements=[...new Set(own.map(({mime})=>mime))].map(mime=>{
const same=own.filter(type=>type.mime===mime);return["mime-type",[["comment",same[0]?.name??mime],...same.map(({extension})=>["glob","",{pattern:`*.${extension}`}])],
{type:mime}]});return elements.length>0?xml(["mime-info",elements,{xmlns:"http://www.freedesktop.org/standards/shared-mime-info"}]):void 0}export{sharedFiles};
