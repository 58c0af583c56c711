import{buildCells}from"./chunk-GJ67LLNQ.js";import"./chunk-A6YC2IA6.js";import"./chunk-WYOKIALS.js";import"./chunk-HBTZVYMR.js";import"./chunk-C7YKKULY.js";
import"./chunk-JYF3VAUU.js";import"./chunk-ZVZGHTLT.js";import"./chunk-IYBHAVSS.js";import"./chunk-2TWEIWMI.js";import"./chunk-R63C7IWV.js";
import"./chunk-2T6L4G3H.js";import"./chunk-3NOESXBM.js";import"./chunk-JHVNPP4R.js";import"./chunk-WDV7DHGY.js";import"./chunk-4WV62QUD.js";
import"./chunk-UJG7ZFIE.js";import"./chunk-FSSZLX73.js";import"./chunk-QO2EN4SJ.js";import"./chunk-XGJPH6JJ.js";import"./chunk-AJ6A7I3I.js";
import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{buildCells};
