import{filesWithoutUrl,toml,writePylock}from"./chunk-5LMNJEYU.js";import"./chunk-UUYGFVQV.js";import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";
import"./chunk-SQ6OKIXB.js";export{filesWithoutUrl,toml,writePylock};
