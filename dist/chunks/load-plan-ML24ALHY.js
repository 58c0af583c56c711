import{loadPlan}from"./chunk-FJRQUXOK.js";import"./chunk-HBTZVYMR.js";import"./chunk-KM4TCILA.js";import"./chunk-U4VVJXHM.js";import"./chunk-C7YKKULY.js";
import"./chunk-IYBHAVSS.js";import"./chunk-FSSZLX73.js";import"./chunk-QO2EN4SJ.js";import"./chunk-XGJPH6JJ.js";import"./chunk-AJ6A7I3I.js";
import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
