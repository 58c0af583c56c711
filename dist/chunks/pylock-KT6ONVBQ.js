import{filesWithoutUrl,toml,writePylock}from"./chunk-B22HDF5R.js";import"./chunk-U5RUR7YT.js";import"./chunk-WNG5HVPW.js";import"./chunk-XXPSTMHV.js";
import"./chunk-SQ6OKIXB.js";export{filesWithoutUrl,toml,writePylock};
