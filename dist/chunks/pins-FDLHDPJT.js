import{consultIndexes,refuseByPolicy,resolveChoice,resolveRoles}from"./chunk-DBPEB6SM.js";import"./chunk-6LS5MOD2.js";import"./chunk-7NI227LV.js";
import"./chunk-SQ6OKIXB.js";export{consultIndexes,refuseByPolicy,resolveChoice,resolveRoles};
