import * as z from 'zod/mini';
import type { Db } from '#lib/db/client.ts';
import { dataOf, normalise } from '#lib/db/errors.ts';
import { AppError } from '#lib/domain/errors.ts';
import { ManagedAssociation, Membership, type Person } from '#lib/domain/people.ts';

/** Who is signed in on this device, or null. Works with no signal. */
export async function currentPerson(db: Db): Promise<Person | null> {
	const { data } = await db.auth.getSession();
	const user = data.session?.user;
	return user ? { id: user.id, email: user.email ?? '' } : null;
}

/** Sends a one-time code by e-mail. Says the same whether the address is known or not. @throws AppError `no_mail` when none can be sent */
export async function sendCode(db: Db, email: string): Promise<void> {
	const { error } = await db.auth.signInWithOtp({ email, options: { shouldCreateUser: true } });
	if (!error) return;
	if (error.code === 'validation_failed' || error.code === 'email_address_invalid')
		throw new AppError('no_such_address', {}, { cause: error });
	// supabase-js drops the word that comes with a 503, and keeps the status.
	if ((error.status ?? 0) >= 500) throw new AppError('no_mail', {}, { cause: error });
	throw normalise(error, error.status ?? 0);
}

/**
 * Signs in with the code from the mail.
 * @param embedded the embedded API knows the code by an older name
 * @throws AppError `wrong_code` when it is wrong or too old
 */
export async function signIn(
	db: Db,
	email: string,
	code: string,
	embedded: boolean
): Promise<void> {
	const { error } = await db.auth.verifyOtp({
		email,
		token: code,
		type: embedded ? 'magiclink' : 'email'
	});
	if (!error) return;
	if (error.status === 429 || !error.status) throw normalise(error, error.status ?? 0);
	throw new AppError('wrong_code', {}, { cause: error });
}

/** Signs out on this device, also with no signal. */
export async function signOut(db: Db): Promise<void> {
	await db.auth.signOut({ scope: 'local' });
}

/** The signed-in person's memberships. @throws AppError */
export async function myMemberships(db: Db): Promise<Membership[]> {
	return z.array(Membership).parse(dataOf(await db.rpc('my_memberships')));
}

/** Associations of a village the person acts for. @throws AppError */
export async function myAssociations(
	db: Db,
	villageId: string,
	residentId: string
): Promise<ManagedAssociation[]> {
	const mine = dataOf(
		await db
			.from('association_manager')
			.select('association_id')
			.eq('village_id', villageId)
			.eq('resident_id', residentId)
	).map((row) => row.association_id);
	if (mine.length === 0) return [];
	return z
		.array(ManagedAssociation)
		.parse(
			dataOf(
				await db
					.from('association')
					.select('id,name')
					.eq('village_id', villageId)
					.in('id', mine)
					.order('name')
			)
		);
}

/** One's own phone number, or null. @throws AppError */
export async function myPhone(db: Db): Promise<string | null> {
	return dataOf(await db.rpc('my_phone'));
}
