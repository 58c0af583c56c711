import{openImage}from"./chunk-VUWHYKG4.js";import"./chunk-GGA3FK5H.js";import"./chunk-R63C7IWV.js";import"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";
import"./chunk-SQ6OKIXB.js";export{openImage};
