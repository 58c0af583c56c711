import{filesWithoutUrl,toml,writePylock}from"./chunk-VCOJXDL2.js";import"./chunk-GTWK7HVY.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";
import"./chunk-SQ6OKIXB.js";export{filesWithoutUrl,toml,writePylock};
