/** Words that track and album titles are made of. */
const split = (text: string): readonly string[] => text.split(" ");
const lines = (text: string): readonly string[] => text.split("|").map((line) => line.trim());

export const titleWords = {
  noun: split(
    "Harbour Window River Lantern Winter Garden Mirror Satellite Orchard Letter Bridge Thunder Island Feather Shadow " +
      "Avenue Morning Machine Paper Ocean Compass Ladder Summer Engine Candle Horizon Signal Mountain Fever Echo Cinema " +
      "Silver Kingdom Stairway Weather Balcony Station Meadow Border Clock Photograph Hurricane Postcard Carousel Valley " +
      "Kitchen Telephone Rooftop Sparrow Atlas Fountain Lighthouse Suitcase Wildfire Pavement Cathedral Canyon Season " +
      "Magnet Orbit Anchor Blanket Corner Desert Elevator Ferry Glacier Highway Ivy Jacket Kite Lemon Marble Needle " +
      "Ocarina Parade Quarry Raincoat Saltwater Tunnel Umbrella Velvet Whistle Yard Zenith Apartment Bonfire Cassette " +
      "Driveway Embrace Frost Gravity Hotel Invitation Jasmine Keyhole Landslide Museum Nightfall Overture Porcelain",
  ),
  nouns: split(
    "Strangers Lovers Lights Streets Windows Rivers Letters Mornings Shadows Stars Tides Secrets Miles Promises Ghosts " +
      "Colours Bones Mirrors Satellites Sparrows Weekends Fences Headlights Postcards Horses Embers Islands Doors " +
      "Photographs Summers Trains Echoes Borders Oranges Telephones Neighbours Daydreams Avenues Feathers Wires",
  ),
  adj: split(
    "Quiet Golden Broken Endless Blue Silver Little Lonely Electric Gentle Hollow Wild Early Distant Paper Crimson Tender " +
      "Second Faded Perfect Restless Northern Burning Slow Secret Last Empty Ordinary Bright Crooked Velvet Sleepless " +
      "Sudden Open Foreign Weightless Amber Borrowed Careless Familiar Hidden Late Modern Narrow Pale Rusted Steady",
  ),
  verb: split(
    "Leave Call Hold Forget Follow Wake Find Carry Believe Remember Kiss Save Lose Teach Meet Trust Show Catch Keep " +
      "Haunt Miss Write Choose Want",
  ),
  doing: split(
    "Running Falling Waiting Dancing Driving Dreaming Burning Leaving Drifting Sleeping Breathing Counting Chasing " +
      "Learning Hiding Singing Swimming Floating Calling Turning Holding Breaking",
  ),
  mood: split("Love Trouble Heaven Silence Glory Mercy Fever Sorrow Magic Freedom Patience Gravity Distance Wonder"),
  when: lines(
    "Tonight|Tomorrow|in June|After Midnight|Before Dawn|on Sunday|in the Morning|Again|at Noon|Every Night|Last Summer|" +
      "All Winter|Forever|Until Monday|This Time|Someday",
  ),
  where: lines(
    "by the Sea|on the Roof|in the Rain|Under Water|Down the Hall|Across the River|at the Station|in the Dark|" +
      "in Another Room|on the Line|Behind the House|at the Edge of Town|in the Valley|Beyond the Trees",
  ),
  you: lines("You|Us|Me|Them|Her|Him|Somebody|Everyone|Nobody"),
  colour: split("Red Blue Green Black White Yellow Grey Violet Amber Indigo"),
  number: split("Two Three Four Five Seven Nine Ten Eleven Forty Ninety"),
  small: split("One Two Three Four Five Six Seven Eight Nine"),
} as const;

export const heavyWords = {
  doom: split(
    "Ash Iron Blood Bone Wrath Ruin Serpent Oath Frost Plague Thorn Hammer Crown Abyss Storm Raven Throne Pyre Venom " +
      "Cinder Grave Fang Void Siege",
  ),
  fate: lines(
    "of the Fallen|of Winter|Beneath the Mountain|in Chains|Unbound|Eternal|at the Gate|of the Deep|Without End|" +
      "Upon the Altar|Forsaken|Rising|of a Thousand Suns|Unspoken",
  ),
} as const;

export const clubWords = {
  texture: split(
    "Phase Circuit Pulse Vector Static Drift Cascade Strobe Prism Carbon Delta Helix Motion Current Orbit Flux Signal " +
      "Contour Lattice Meridian Quartz Velocity Relay Spectrum Tunnel Gradient Axis Plasma",
  ),
  version: lines("Dub|Extended Mix|Original Mix|Reprise|Night Version|Club Edit|Warehouse Mix|Beatless|Rework"),
  calm: split(
    "Snowfall Drizzle Lichen Moss Tidepool Cloudbank Dew Pollen Stillness Glasshouse Driftwood Shoreline Estuary Hush " +
      "Afterglow Slack-Water Birch Mist Fen Aurora Sediment Halo Dusk Plateau",
  ),
} as const;

export const rapWords = {
  boast: lines(
    "No Sleep|Top Floor|Same Block|Real Talk|Cold World|Big Steps|Back Seat|Day Ones|Long Way Up|Paid in Full Moon|" +
      "Corner Store|Loud Pack of Dreams|Gold Teeth|Main Event|Off the Map|Front Row|Late Shift|Two Phones Down|" +
      "Brand New|Out the Mud|Window Seat|City Lights|First Class|Nothing Personal|Roll Call|House Rules|Left Lane",
  ),
  thing: split(
    "Money Crown City Block Smoke Chain Mirror Bread Drip Engine Throne Flight Ledger Ceiling Rent Pressure",
  ),
} as const;

export const latinWords = {
  thing: split(
    "Noche Luna Calle Playa Lluvia Ciudad Mirada Piel Ola Sombra Boca Estrella Madrugada Canela Ventana Fiebre " +
      "Marea Isla Guitarra Promesa Fiesta Tormenta Primavera Locura Distancia Orilla Palmera Herida",
  ),
  like: lines(
    "de Abril|Sin Ti|Contigo|Otra Vez|de Cristal|y Sal|del Sur|en la Arena|Lenta|Bonita|de Miel|Prohibida|Mía",
  ),
  move: split("Baila Dime Quédate Vuelve Bésame Suelta Mírame Olvida Sube Llámame Tócame Espera"),
} as const;

export const rootsWords = {
  road: split("Gravel Dirt County River Mountain Prairie Harvest Porch Whiskey Truck Barn Creek Pine Cotton Railroad"),
  tale: lines(
    "The Ballad of {person}|{person}'s Waltz|The Miller's {noun}|The {noun} and the Crow|Old {noun} Road|" +
      "Song for {name}|The Ferryman|Three Sisters|{name}'s Lament|The {adj} Shepherd|Carry Me to {place}",
  ),
} as const;

export const classicalWords = {
  form: split("Prelude Nocturne Étude Sonata Waltz Fantasia Impromptu Mazurka Ballade Intermezzo Rondo Partita"),
  pace: lines(
    "Andante|Allegro ma non troppo|Adagio|Largo|Presto|Moderato cantabile|Vivace|Lento|Allegretto|Andante sostenuto",
  ),
  scene: lines(
    "The Arrival|Main Title|Through the {noun}|The Last {noun}|{name}'s Theme|A {noun} Remembered|The Chase|Departure|" +
      "Under {place}|The {adj} Hour|Reunion|Nightfall over {place}|The Map Room|What the {noun} Knew|End Credits|" +
      "{doing} Home|The Letter|First Snow|The Long Corridor|Letters from {place}",
  ),
} as const;

export const africanWords = {
  joy: split(
    "Joy Sunshine Rhythm Honey Lagos-Nights Palmwine Sugar Body Mama Vibes Gbedu Fire Melody Blessings Waist",
  ).map((word) => word.replace("-", " ")),
  call: lines(
    "Jah Provide|Rise Up|One Drop|Roots Man|Easy Now|Higher Ground|Sweet Water|Island Time|Hold Firm|Cool Breeze",
  ),
} as const;
