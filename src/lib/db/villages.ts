import * as z from 'zod/mini';
import type { Db } from '#lib/db/client.ts';
import { dataOf } from '#lib/db/errors.ts';
import { Place, Village } from '#lib/domain/village.ts';

const columns =
	'id,slug,name,country,language,time_zone,intro,rules,joining,lat,lng,outline,map' as const;

/** All villages of this instance, by name. @throws AppError */
export async function listVillages(db: Db): Promise<Village[]> {
	return z.array(Village).parse(dataOf(await db.from('village').select(columns).order('name')));
}

/** One village by its slug, or null. @throws AppError */
export async function findVillage(db: Db, slug: string): Promise<Village | null> {
	const rows = z
		.array(Village)
		.parse(dataOf(await db.from('village').select(columns).eq('slug', slug).limit(1)));
	return rows[0] ?? null;
}

/** The village's public places, by name. @throws AppError */
export async function listPlaces(db: Db, villageId: string): Promise<Place[]> {
	const rows = await db
		.from('place')
		.select('id,kind,name,lat,lng,facts,association_id')
		.eq('village_id', villageId)
		.order('name');
	return z.array(Place).parse(dataOf(rows));
}
