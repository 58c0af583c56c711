import{openImage}from"./chunk-WF5GTLIR.js";import"./chunk-GGA3FK5H.js";import"./chunk-R63C7IWV.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";
import"./chunk-SQ6OKIXB.js";export{openImage};
