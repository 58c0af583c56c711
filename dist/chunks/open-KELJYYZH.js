import{openImage}from"./chunk-3JVNRRHW.js";import"./chunk-GGA3FK5H.js";import"./chunk-R63C7IWV.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";
import"./chunk-SQ6OKIXB.js";export{openImage};
