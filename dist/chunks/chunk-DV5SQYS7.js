import{mediaTypes,summaryOf}from"./chunk-UXEC7WJR.js";var literal=text=>text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"").replaceAll(/[&<>"]/g,found=>`&#${found.charCodeAt(0)};`);var xml=root=>`\
<?xml version="1.0" encoding="UTF-8"?>
${lines(root,"").join("\n")}
`;function lines([name,content,attributes={}],indent){const tag=[name,...Object.entries(attributes).map(([key,value])=>`${key}="${literal(value)}"`)].join(" ");
if(content.length===0)return[`${indent}<${tag}/>`];if(typeof content==="string")return[`${indent}<${tag}>${literal(content)}</${name}>`];return[`${indent}<${tag}\
>`,...content.flatMap(child=>lines(child,`${indent}  `)),`${indent}</${name}>`]}var sharedFiles=place=>{const{identifier}=place.identity;const types=ownTypes(place);return[...identifier.includes(".")?[{path:`usr/share/metainfo/${identifier}\
.metainfo.xml`,text:metainfo(place)}]:[],...types?[{path:`usr/share/mime/packages/${identifier}.xml`,text:types}]:[]]};function metainfo(place){const{app,identity,
entry}=place;const{identifier,homepage}=identity;const provided=[["binary",entry],...mediaTypes(identity).map(type=>["mediatype",type])];const elements=[["id",identifier],
["name",identity.name],["summary",summaryOf(place).replace(/\.$/,"")],["metadata_license","FSFAP"],...app.license&&isExpression(app.license)?[["project_license",
app.license]]:[],["developer_name",identity.publisher],["description",[["p",summaryOf(place)]]],["launchable",`${identifier}.desktop`,{type:"desktop-id"}],...homepage?
[["url",homepage,{type:"homepage"}]]:[],["provides",provided]];return xml(["component",elements,{type:"desktop-application"}])}var isExpression=license=>/^\(*[A-Za-z0-9.+-]+\)*( (AND|OR|WITH) \(*[A-Za-z0-9.+-]+\)*)*$/.
test(license);function ownTypes({identity:{fileTypes}}){const own=fileTypes.filter(type=>type.own);const elements=[...new Set(own.map(({mime})=>mime))].map(mime=>{
const same=own.filter(type=>type.mime===mime);return["mime-type",[["comment",same[0]?.name??mime],...same.map(({extension})=>["glob","",{pattern:`*.${extension}`}])],
{type:mime}]});return elements.length>0?xml(["mime-info",elements,{xmlns:"http://www.freedesktop.org/standards/shared-mime-info"}]):void 0}export{sharedFiles};
