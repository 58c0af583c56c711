import{openImage}from"./chunk-TCYR3J6I.js";import"./chunk-GGA3FK5H.js";import"./chunk-R63C7IWV.js";import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";
import"./chunk-SQ6OKIXB.js";export{openImage};
