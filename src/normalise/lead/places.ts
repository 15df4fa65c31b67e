/**
 * Places that councils, boards and forces join in one name, as the last word before a joint and the first behind it:
 * `Brighton and Hove`, `Ayrshire & Arran`, `Bournemouth, Christchurch and Poole`. From the lists of local
 * authorities, NHS boards, integrated care boards, police forces and fire services.
 */
const PAIRS = new Set(
  `antrim newtownabbey|ards north|argyll bute|avon somerset|avon wiltshire|ayrshire arran|barking dagenham|
  banbridge craigavon|barnet enfield|barnsley rotherham|basingstoke deane|bath north|bath ne|bath nes|bedfordshire luton|berkshire oxfordshire|berkshire buckinghamshire|
  birmingham solihull|bournemouth christchurch|brighton hove|bristol north|bristol bath|buckinghamshire oxfordshire|
  cambridgeshire peterborough|causeway coast|cheshire merseyside|cheshire warrington|christchurch poole|city banbridge|
  city strabane|coast glens|cornwall isles|coventry warwickshire|derby derbyshire|devon cornwall|devon somerset|
  dorset wiltshire|dudley walsall|dumfries galloway|dungannon south|durham darlington|epsom ewell|essex hertfordshire|
  fermanagh omagh|folkestone hythe|glasgow clyde|hammersmith fulham|hampshire isle|hereford worcester|
  herefordshire worcestershire|hertfordshire west|hinckley bosworth|hull east|humber north|kensington chelsea|
  kent medway|lancashire south|leicester leicestershire|leicestershire rutland|lisburn castlereagh|luton milton|
  lynn west|mid east|mid west|mourne down|newark sherwood|newry mourne|norfolk suffolk|norfolk waveney|
  nottingham nottinghamshire|nuneaton bedworth|oadby wigston|oxfordshire berkshire|oxfordshire buckinghamshire|
  perth kinross|redcar cleveland|reigate banstead|shropshire telford|somerset north|somerset south|somerset swindon|
  somerset taunton|staffordshire stoke-on-trent|stoke-on-trent staffordshire|suffolk north|surrey sussex|
  swindon wiltshire|tees esk|telford wrekin|tonbridge malling|tyne wear|west chester|west taunton|westmorland furness|
  weymouth portland|wight portsmouth|windsor maidenhead|york north|yorkshire humber`
    .split('|')
    .map((pair) => pair.trim()),
);

const JOINT = /(?<![\w'’-])([A-Za-z][\w'’-]*)(?:,? and |,? & |, )(?=(?:the )?([A-Z][\w'’-]*))/g;
const IS_JOINT = / and | & |, /;

/** A name with the joints within its places gone, so that what is left of them parts names. */
export function placesAsOne(name: string): string {
  if (!IS_JOINT.test(name)) return name;
  return name.replace(JOINT, (printed, before: string, behind: string) =>
    areJoined(before, behind) ? `${before} ` : printed,
  );
}

/** Whether a joint stands within the name of a place. @param left what stands before it */
export function isWithinPlace(left: string, right: string): boolean {
  const before = left.slice(left.lastIndexOf(' ') + 1);
  const [, behind = ''] = /^(?:the )?([A-Z][\w'’-]*)/.exec(right) ?? [];
  return behind !== '' && areJoined(before, behind);
}

const areJoined = (before: string, behind: string) =>
  PAIRS.has(`${before.toLowerCase()} ${behind.toLowerCase()}`) && /^[A-Z]/.test(before);
