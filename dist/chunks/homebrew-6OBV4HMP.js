import{noHomepage,noSummary,oneLine}from"./chunk-XWVOVC2H.js";import{normalizeName,portableFolder}from"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";
import"./chunk-SQ6OKIXB.js";var rubyString=text=>`"${text.replaceAll(/["\\#]/g,"\\$&").replaceAll(/[\p{Cc}\u2028\u2029]/gu,found=>`\\u{${found.codePointAt(0)?.toString(16)}}`)}"`;var architectures={"linux-x86_64":{block:"on_intel",arch:":x86_64"},"linux-aarch64":{block:"on_arm",arch:":arm64"}};var feed={name:"homebrew",doc:"A cask for a \
tap of Homebrew, of the portable tar.gz for Linux",wants:"the format standalone for linux-x86_64 or linux-aarch64",takes:({format,target})=>format==="standalone"&&
target in architectures,refuses:facts=>[...noSummary(facts),...noHomepage(facts)],files:({app})=>[`${normalizeName(app.name)}.rb`],render:place=>({[`${normalizeName(
place.app.name)}.rb`]:cask(place)})};function cask({app,identity,entry,clients}){const[first]=clients;const only=clients.length===1?architectures[first?.target]:
void 0;return[`cask ${rubyString(normalizeName(app.name))} do`,`  version ${rubyString(app.version)}`,"",...only&&first?download(first,"  "):clients.flatMap(inBlock),
"",`  name ${rubyString(oneLine(identity.name,200))}`,`  desc ${rubyString(describe(app.summary))}`,`  homepage ${rubyString(identity.homepage??"")}`,"",...only?
[`  depends_on arch: ${only.arch}`]:[],"  depends_on :linux","",`  binary ${rubyString(`${portableFolder(app)}/${first?.launcher}`)}, target: ${rubyString(entry)}`,
"end",""].join("\n")}var download=({sha256,url},indent)=>[`${indent}sha256 ${rubyString(sha256)}`,"",`${indent}url ${rubyString(url)}`];var inBlock=client=>[`  ${architectures[client.
target]?.block} do`,...download(client,"    ").filter(Boolean),"  end"];var describe=summary=>oneLine(summary,80).replace(/\.+$/,"");var homebrew_default=feed;export{homebrew_default as default};
