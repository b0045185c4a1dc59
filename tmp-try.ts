import { randomUUID } from 'node:crypto';
import { chromium } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { command } from './tests/journeys/lib/api.ts';
import { person, signedIn } from './tests/journeys/lib/sign-in.ts';
import { room, hoursFromNow } from './tests/journeys/lib/rooms.ts';
import { dayFromNow, open } from './tests/journeys/lib/test.ts';
const site={url:'http://127.0.0.1:24777',folder:'/tmp/s7-data'} as any;
const ev=(day:string,from='18:00',to='20:00')=>({first_day:day,last_day:day,from,to});
const [aila,greta,nils]=[await person(site,'aila'),await person(site,'greta'),await person(site,'nils')];
const tag=String(Math.floor(Date.now()/1000)%1000);
const hall=await room(site,aila,'Slöjdsalen '+tag,{check_in:true,grace_minutes:15,turnaround_minutes:30});
const auto=await room(site,aila,'Musikrummet '+tag,{}, {approval:'auto'});
await command(aila,'save_access',{village_id:hall.village,listing_id:hall.listing,hours_before:24,directions:'Dörren mot ån.',contact:'Stig, 070-174 06 05',codes:[{code:'4711',first_day:dayFromNow(0)}]});
const ask=async(who:any,h:any,when:any,more:any={})=>{const booking_id=randomUUID();const r=await command(who,'request_booking',{village_id:h.village,listing_id:h.listing,booking_id,...when,...more});console.log(r);return booking_id};
const ids:any={};
ids.later=await ask(greta,hall,ev(dayFromNow(6)),{note:'Vi är tolv som väver.'});
ids.soon=await ask(greta,hall,hoursFromNow(3,60),{note:'Vi är tolv som väver.'}); await command(aila,'confirm_booking',{village_id:hall.village,booking_id:ids.soon});
ids.behalf=await ask(aila,hall,ev(dayFromNow(1),'10:00','12:00'),{on_behalf:{name:'Sven Åberg',contact:'0911-123 45',consent:'by_phone',note:'Ringde i tisdags.'}});
ids.first=await ask(nils,auto,ev(dayFromNow(5)));
ids.line=await ask(greta,auto,ev(dayFromNow(5)),{wait:true});
ids.line2=await ask(greta,auto,ev(dayFromNow(7)));
ids.series=randomUUID();
await command(nils,'request_series',{village_id:hall.village,listing_id:hall.listing,series_id:ids.series,first_day:dayFromNow(1),rule:'FREQ=WEEKLY;COUNT=8',from:'18:00',to:'20:00'}).then(console.log);
ids.one=randomUUID();
await command(nils,'request_bundle',{village_id:hall.village,bundle_id:randomUUID(),parts:[{listing_id:hall.listing,booking_id:ids.one,...ev(dayFromNow(9))},{listing_id:auto.listing,booking_id:randomUUID(),...ev(dayFromNow(9))}]});
await command(aila,'block_days',{village_id:auto.village,listing_id:auto.listing,...ev(dayFromNow(7)),reason:'damaged',over:true});
await command(aila,'block_days',{village_id:hall.village,listing_id:hall.listing,...ev(dayFromNow(1),'13:00','14:00'),reason:'maintenance'});
const browser=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking']});
async function shot(name:string,who:string,path:string,reach?:(p:any)=>Promise<any>){
 for(const [w,h,scheme] of [[390,844,'light'],[1280,800,'dark']] as const){
  const context=await browser.newContext({viewport:{width:w,height:h},colorScheme:scheme,locale:'sv-SE',baseURL:site.url,reducedMotion:'reduce'});
  await signedIn(context,site,who); const page=await context.newPage();
  page.on('console',m=>/violat|policy|error/i.test(m.text())&&console.log(name,m.text())); page.on('pageerror',e=>console.log(name,'PAGEERROR',e.message));
  try{ await open(page,path); await page.waitForTimeout(1500); await reach?.(page); await page.waitForTimeout(500);
  const v=(await new AxeBuilder({page}).analyze()).violations; if(v.length)console.log(name,w,scheme,JSON.stringify(v.map(x=>[x.id,x.nodes.map(n=>n.html.slice(0,160))])));}
  catch(e:any){console.log(name,'FAILED',e.message.slice(0,300))}
  await page.screenshot({path:`/tmp/s7-shots/${name}-${w}-${scheme}.png`,fullPage:true});
  await context.close();
 }}
const t=(id:string)=>'/grantrask/inbox/'+id;
await shot('owner-asked','aila',t(ids.later));
await shot('dialog','aila',t(ids.later),async p=>{await p.getByRole('button',{name:'Föreslå en annan tid'}).click();await p.getByLabel('Från kl.').fill('20');await p.getByLabel('Till kl.').fill('22');await p.waitForTimeout(600)});
await shot('soon','greta',t(ids.soon),async p=>{await p.getByRole('button',{name:/Visa exakt plats/}).click();await p.waitForTimeout(1500)});
await shot('line','greta',t(ids.line));
await shot('blocked','greta',t(ids.line2));
await shot('blocked-owner','aila',t(ids.line2));
await shot('series','aila',t(ids.series));
await shot('bundle','aila',t(ids.one));
await shot('behalf','aila',t(ids.behalf));
await shot('day','aila','/grantrask/day');
await shot('inbox','greta','/grantrask/inbox');
await shot('mine','aila','/grantrask/mine');
await browser.close();
