import{filesWithoutUrl,toml,writePylock}from"./chunk-4VCLBGNS.js";import"./chunk-FRYGJV7M.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";
import"./chunk-SQ6OKIXB.js";export{filesWithoutUrl,toml,writePylock};
