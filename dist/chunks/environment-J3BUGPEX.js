import{verifyEnvironment}from"./chunk-IXTQCV4B.js";import"./chunk-7YK7JQHT.js";import"./chunk-WYOKIALS.js";import"./chunk-W7YBXYCZ.js";import"./chunk-C7YKKULY.js";
import"./chunk-3NOESXBM.js";import"./chunk-WDV7DHGY.js";import"./chunk-FSSZLX73.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";
import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
