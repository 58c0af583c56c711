import{loadPlan}from"./chunk-EQG55END.js";import"./chunk-QR6WFUDK.js";import"./chunk-7QICK45K.js";import"./chunk-U4VVJXHM.js";import"./chunk-TDHFNJY5.js";
import"./chunk-IYBHAVSS.js";import"./chunk-6IIOBXPS.js";import"./chunk-NA3XYCKZ.js";import"./chunk-4VOQUUPV.js";import"./chunk-2L3QLKYM.js";
import"./chunk-OISAEOP5.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
