import{buildCells}from"./chunk-GIKW5ZV5.js";import"./chunk-LZLSSLLZ.js";import"./chunk-GTGSHRSL.js";import"./chunk-IYP66PKM.js";import"./chunk-DQOOJFK6.js";
import"./chunk-6FP5OXDV.js";import"./chunk-PCZSQ3UO.js";import"./chunk-IYBHAVSS.js";import"./chunk-VJ76JRTM.js";import"./chunk-R63C7IWV.js";
import"./chunk-ZKE5R6DY.js";import"./chunk-DYY4XOCJ.js";import"./chunk-E52J7JQ6.js";import"./chunk-U55CN4UI.js";import"./chunk-4WV62QUD.js";
import"./chunk-UJG7ZFIE.js";import"./chunk-4ELY6KKD.js";import"./chunk-VRXXAEM4.js";import"./chunk-WKENGXKF.js";import"./chunk-3C3ZTAYI.js";
import"./chunk-JIDGBLK2.js";import"./chunk-SQ6OKIXB.js";export{buildCells};
