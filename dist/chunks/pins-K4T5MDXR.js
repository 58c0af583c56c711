import{consultIndexes,refuseByPolicy,resolveChoice,resolveRoles}from"./chunk-KLIY4MT7.js";import"./chunk-67R5DMS3.js";import"./chunk-UUTDISQW.js";
import"./chunk-SQ6OKIXB.js";export{consultIndexes,refuseByPolicy,resolveChoice,resolveRoles};
