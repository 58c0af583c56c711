import{filesWithoutUrl,toml,writePylock}from"./chunk-YPZDVZYU.js";import"./chunk-IQLHHSYY.js";import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";
import"./chunk-SQ6OKIXB.js";export{filesWithoutUrl,toml,writePylock};
