(function(__load,__later,__meta,require){"use strict";const {noLicense,noSummary,oneLine,printable}=__load("chunk-E6JFUD22.js");const {require_dist}=__load("chunk-B24YGUOK.js");const {text}=__load("chunk-COHJCBW2.js");const {__toESM}=__load("chunk-Q27DM3LX.js");
var import_yaml=__toESM(require_dist(),1);var settings={identifier:text({doc:"The PackageIdentifier. Default: publisher and name, without what it may not hold",pattern:[/^(?=.{3,128}$)[^.\s\\/:*?"<>|\p{Cc}]{1,32}(\.[^.\s\\/:*?"<>|\p{Cc}]{1,32}){1,7}$/u,
"a name such as Example.Messenger"]})},feed={name:"winget",doc:"Manifests for a repository of winget, of the installer by NSIS",settings,wants:"the format nsis \
for windows-x86_64",takes:({format,target})=>format==="nsis"&&target==="windows-x86_64",refuses:facts=>[...noSummary(facts),...noLicense(facts),...noIdentifier(
facts),...tooShort(facts)],files:facts=>Object.values(names(identifierOf(facts))),render(place){let{version,installer,locale}=names(identifierOf(place));return{
[version]:yaml(place,"version",{DefaultLocale:language}),[installer]:yaml(place,"installer",installers(place)),[locale]:yaml(place,"defaultLocale",description(place))}}},
language="en-US",names=identifier=>({version:`${identifier}.yaml`,installer:`${identifier}.installer.yaml`,locale:`${identifier}.locale.${language}.yaml`}),identifierOf=({
identity:{publisher,name},settings:{identifier}})=>identifier??[publisher,name].map(part=>part.replaceAll(/[^\p{L}\p{N}-]+/gu,"").slice(0,32)).join("."),noIdentifier=facts=>/^[^.]+\.[^.]/.
test(identifierOf(facts))?[]:[{key:"client.winget.identifier",fact:"no PackageIdentifier can be made of the names of publisher and application",fix:"Write clien\
t.winget.identifier, such as Example.Messenger"}];function tooShort({app,identity}){let short=(what,text2,least,fix)=>text2===void 0||[...text2].length>=least?[]:
[{key:"client.feeds",fact:`the ${what} '${text2}' is shorter than the ${least} characters that winget asks for`,fix}];return[...short("description",app.summary||
void 0,3,"Write a longer project.description in pyproject.toml"),...short("license",app.license||void 0,3,"Write project.license in pyproject.toml as an SPDX ex\
pression"),...short("name",identity.name,2,"Write a longer client.name"),...short("publisher",identity.publisher,2,"Write a longer client.publisher")]}var yaml=(place,type,content)=>(0,import_yaml.stringify)(
{PackageIdentifier:identifierOf(place),PackageVersion:place.app.version,...content,ManifestType:type,ManifestVersion:"1.10.0"},{version:"1.1",lineWidth:0,defaultStringType:"\
QUOTE_DOUBLE",defaultKeyType:"PLAIN"}),scopes=[{Scope:"user"},{Scope:"machine",ElevationRequirement:"elevationRequired",InstallerSwitches:{Custom:"/AllUsers"}}],
installers=({identity,app,entry,clients})=>({InstallerType:"nullsoft",UpgradeBehavior:"install",ExpectedReturnCodes:[{InstallerReturnCode:4,ReturnResponse:"pack\
ageInUse"}],Commands:[oneLine(entry,40)],...listed("Protocols",identity.urlSchemes,64),...listed("FileExtensions",identity.fileTypes.map(({extension})=>extension),
512),AppsAndFeaturesEntries:[{DisplayName:printable(identity.name),Publisher:printable(identity.publisher),DisplayVersion:app.version}],Installers:clients.flatMap(
({url,sha256})=>scopes.map(scope=>({Architecture:"x64",...scope,InstallerUrl:url,InstallerSha256:sha256.toUpperCase()})))}),listed=(key,names2,most)=>names2.length>
0?{[key]:names2.slice(0,most)}:{},description=({identity,app})=>({PackageLocale:language,Publisher:oneLine(identity.publisher,256),PackageName:oneLine(identity.
name,256),...identity.homepage&&{PackageUrl:identity.homepage},License:oneLine(app.license??"",512),ShortDescription:oneLine(app.summary,256)}),winget_default=feed;

return{default:winget_default}})