import{makeBundle}from"./chunk-Y4LHAY22.js";import"./chunk-IKFZ7F72.js";import"./chunk-FJDUY2T6.js";import"./chunk-B6BNN7OE.js";import"./chunk-7FCA4MTK.js";
import"./chunk-OUXYZHAI.js";import"./chunk-HXPTHJZR.js";import"./chunk-U4VVJXHM.js";import"./chunk-TDHFNJY5.js";import"./chunk-OLAQOH6H.js";
import"./chunk-6IIOBXPS.js";import"./chunk-NA3XYCKZ.js";import"./chunk-4VOQUUPV.js";import"./chunk-2L3QLKYM.js";import"./chunk-OISAEOP5.js";
import"./chunk-SQ6OKIXB.js";export{makeBundle};
