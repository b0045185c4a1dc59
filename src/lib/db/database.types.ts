export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {
  
  "public": {
          Tables: {
            "association": {
                  Row: {
                    "about": NonNullable<Json>,"changed_xid": unknown,"created_at": string,"deleted_at": string | null,"id": string,"name": string,"updated_at": string,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "about"?: NonNullable<Json>,"changed_xid"?: unknown,"created_at"?: string,"deleted_at"?: string | null,"id"?: string,"name": string,"updated_at"?: string,"village_id": string
                  }
                  Update: {
                    "about"?: NonNullable<Json>,"changed_xid"?: unknown,"created_at"?: string,"deleted_at"?: string | null,"id"?: string,"name"?: string,"updated_at"?: string,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "association_village_id_fkey"
      columns: ["village_id"]
isOneToOne: false
      referencedRelation: "village"
      referencedColumns: ["id"]
    }
                  ]
                },"association_manager": {
                  Row: {
                    "association_id": string,"changed_xid": unknown,"deleted_at": string | null,"resident_id": string,"updated_at": string,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "association_id": string,"changed_xid"?: unknown,"deleted_at"?: string | null,"resident_id": string,"updated_at"?: string,"village_id": string
                  }
                  Update: {
                    "association_id"?: string,"changed_xid"?: unknown,"deleted_at"?: string | null,"resident_id"?: string,"updated_at"?: string,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "association_manager_village_id_association_id_fkey"
      columns: ["village_id","association_id"]
isOneToOne: false
      referencedRelation: "association"
      referencedColumns: ["village_id","id"]
    },{
      foreignKeyName: "association_manager_village_id_resident_id_fkey"
      columns: ["village_id","resident_id"]
isOneToOne: false
      referencedRelation: "member"
      referencedColumns: ["village_id","resident_id"]
    }
                  ]
                },"block": {
                  Row: {
                    "changed_xid": unknown,"deleted_at": string | null,"during": unknown,"first_day": string | null,"from_time": string | null,"id": string,"last_day": string | null,"reason": string,"source_uid": string | null,"to_time": string | null,"unit_id": string,"updated_at": string,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "changed_xid"?: unknown,"deleted_at"?: string | null,"during": unknown,"first_day"?: string | null,"from_time"?: string | null,"id"?: string,"last_day"?: string | null,"reason": string,"source_uid"?: string | null,"to_time"?: string | null,"unit_id": string,"updated_at"?: string,"village_id": string
                  }
                  Update: {
                    "changed_xid"?: unknown,"deleted_at"?: string | null,"during"?: unknown,"first_day"?: string | null,"from_time"?: string | null,"id"?: string,"last_day"?: string | null,"reason"?: string,"source_uid"?: string | null,"to_time"?: string | null,"unit_id"?: string,"updated_at"?: string,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "block_village_id_unit_id_fkey"
      columns: ["village_id","unit_id"]
isOneToOne: false
      referencedRelation: "unit"
      referencedColumns: ["village_id","id"]
    }
                  ]
                },"booking": {
                  Row: {
                    "agreed_at": string | null,"bundle_id": string | null,"changed_xid": unknown,"checked_in_at": string | null,"closed_by": Database["public"]['Enums']["party"] | null,"closed_reason": string | null,"confirmed_at": string | null,"created_at": string,"deleted_at": string | null,"done_at": string | null,"during": unknown,"first_day": string | null,"from_time": string | null,"given_back_at": string | null,"handed_over_at": string | null,"id": string,"last_day": string | null,"listing_id": string,"listing_title": string,"on_behalf": Json | null,"owner_association_id": string | null,"owner_resident_id": string | null,"proposed_by": Database["public"]['Enums']["party"] | null,"proposed_first_day": string | null,"proposed_from": string | null,"proposed_last_day": string | null,"proposed_to": string | null,"quantity": number,"requester_id": string,"respond_by": string | null,"revision": number,"series_id": string | null,"state": Database["public"]['Enums']["booking_state"],"to_time": string | null,"updated_at": string,"village_id": string,"word_code": (number)[]
                  }
                  ComputedFields: never
                  Insert: {
                    "agreed_at"?: string | null,"bundle_id"?: string | null,"changed_xid"?: unknown,"checked_in_at"?: string | null,"closed_by"?: Database["public"]['Enums']["party"] | null,"closed_reason"?: string | null,"confirmed_at"?: string | null,"created_at"?: string,"deleted_at"?: string | null,"done_at"?: string | null,"during": unknown,"first_day"?: string | null,"from_time"?: string | null,"given_back_at"?: string | null,"handed_over_at"?: string | null,"id": string,"last_day"?: string | null,"listing_id": string,"listing_title": string,"on_behalf"?: Json | null,"owner_association_id"?: string | null,"owner_resident_id"?: string | null,"proposed_by"?: Database["public"]['Enums']["party"] | null,"proposed_first_day"?: string | null,"proposed_from"?: string | null,"proposed_last_day"?: string | null,"proposed_to"?: string | null,"quantity"?: number,"requester_id": string,"respond_by"?: string | null,"revision"?: number,"series_id"?: string | null,"state": Database["public"]['Enums']["booking_state"],"to_time"?: string | null,"updated_at"?: string,"village_id": string,"word_code": (number)[]
                  }
                  Update: {
                    "agreed_at"?: string | null,"bundle_id"?: string | null,"changed_xid"?: unknown,"checked_in_at"?: string | null,"closed_by"?: Database["public"]['Enums']["party"] | null,"closed_reason"?: string | null,"confirmed_at"?: string | null,"created_at"?: string,"deleted_at"?: string | null,"done_at"?: string | null,"during"?: unknown,"first_day"?: string | null,"from_time"?: string | null,"given_back_at"?: string | null,"handed_over_at"?: string | null,"id"?: string,"last_day"?: string | null,"listing_id"?: string,"listing_title"?: string,"on_behalf"?: Json | null,"owner_association_id"?: string | null,"owner_resident_id"?: string | null,"proposed_by"?: Database["public"]['Enums']["party"] | null,"proposed_first_day"?: string | null,"proposed_from"?: string | null,"proposed_last_day"?: string | null,"proposed_to"?: string | null,"quantity"?: number,"requester_id"?: string,"respond_by"?: string | null,"revision"?: number,"series_id"?: string | null,"state"?: Database["public"]['Enums']["booking_state"],"to_time"?: string | null,"updated_at"?: string,"village_id"?: string,"word_code"?: (number)[]
                  }
                  Relationships: [
                    {
      foreignKeyName: "booking_village_id_listing_id_fkey"
      columns: ["village_id","listing_id"]
isOneToOne: false
      referencedRelation: "listing"
      referencedColumns: ["village_id","id"]
    },{
      foreignKeyName: "booking_village_id_requester_id_fkey"
      columns: ["village_id","requester_id"]
isOneToOne: false
      referencedRelation: "member"
      referencedColumns: ["village_id","resident_id"]
    }
                  ]
                },"booking_event": {
                  Row: {
                    "actor_id": string | null,"at": string,"booking_id": string,"changed_xid": unknown,"facts": NonNullable<Json>,"id": string,"kind": string,"party": Database["public"]['Enums']["party"],"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "actor_id"?: string | null,"at"?: string,"booking_id": string,"changed_xid"?: unknown,"facts"?: NonNullable<Json>,"id"?: string,"kind": string,"party": Database["public"]['Enums']["party"],"village_id": string
                  }
                  Update: {
                    "actor_id"?: string | null,"at"?: string,"booking_id"?: string,"changed_xid"?: unknown,"facts"?: NonNullable<Json>,"id"?: string,"kind"?: string,"party"?: Database["public"]['Enums']["party"],"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "booking_event_village_id_booking_id_fkey"
      columns: ["village_id","booking_id"]
isOneToOne: false
      referencedRelation: "booking"
      referencedColumns: ["village_id","id"]
    }
                  ]
                },"claim": {
                  Row: {
                    "booking_id": string,"changed_xid": unknown,"during": unknown,"unit_id": string,"updated_at": string,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "booking_id": string,"changed_xid"?: unknown,"during": unknown,"unit_id": string,"updated_at"?: string,"village_id": string
                  }
                  Update: {
                    "booking_id"?: string,"changed_xid"?: unknown,"during"?: unknown,"unit_id"?: string,"updated_at"?: string,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "claim_village_id_booking_id_fkey"
      columns: ["village_id","booking_id"]
isOneToOne: false
      referencedRelation: "booking"
      referencedColumns: ["village_id","id"]
    },{
      foreignKeyName: "claim_village_id_unit_id_fkey"
      columns: ["village_id","unit_id"]
isOneToOne: false
      referencedRelation: "unit"
      referencedColumns: ["village_id","id"]
    }
                  ]
                },"conversation": {
                  Row: {
                    "about": string,"asker_id": string,"changed_xid": unknown,"created_at": string,"id": string,"listing_id": string,"listing_title": string,"on_behalf": boolean,"owner_association_id": string | null,"owner_resident_id": string | null,"updated_at": string,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "about": string,"asker_id": string,"changed_xid"?: unknown,"created_at"?: string,"id": string,"listing_id": string,"listing_title": string,"on_behalf"?: boolean,"owner_association_id"?: string | null,"owner_resident_id"?: string | null,"updated_at"?: string,"village_id": string
                  }
                  Update: {
                    "about"?: string,"asker_id"?: string,"changed_xid"?: unknown,"created_at"?: string,"id"?: string,"listing_id"?: string,"listing_title"?: string,"on_behalf"?: boolean,"owner_association_id"?: string | null,"owner_resident_id"?: string | null,"updated_at"?: string,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "conversation_village_id_asker_id_fkey"
      columns: ["village_id","asker_id"]
isOneToOne: false
      referencedRelation: "member"
      referencedColumns: ["village_id","resident_id"]
    },{
      foreignKeyName: "conversation_village_id_listing_id_fkey"
      columns: ["village_id","listing_id"]
isOneToOne: false
      referencedRelation: "listing"
      referencedColumns: ["village_id","id"]
    }
                  ]
                },"handover": {
                  Row: {
                    "at": string,"booking_id": string,"by_resident_id": string,"changed_xid": unknown,"condition": string,"direction": string,"note": string,"village_id": string,"words_compared": boolean
                  }
                  ComputedFields: never
                  Insert: {
                    "at"?: string,"booking_id": string,"by_resident_id": string,"changed_xid"?: unknown,"condition": string,"direction": string,"note"?: string,"village_id": string,"words_compared": boolean
                  }
                  Update: {
                    "at"?: string,"booking_id"?: string,"by_resident_id"?: string,"changed_xid"?: unknown,"condition"?: string,"direction"?: string,"note"?: string,"village_id"?: string,"words_compared"?: boolean
                  }
                  Relationships: [
                    {
      foreignKeyName: "handover_village_id_booking_id_fkey"
      columns: ["village_id","booking_id"]
isOneToOne: false
      referencedRelation: "booking"
      referencedColumns: ["village_id","id"]
    }
                  ]
                },"listing": {
                  Row: {
                    "amount_kr": number | null,"approval": string,"area": Json | null,"audience": string,"body": string,"care_note": string,"category": string,"cell_code": string | null,"cell_size": number | null,"changed_xid": unknown,"charge": string,"charge_note": string,"created_at": string,"deleted_at": string | null,"ends_on": string | null,"hold_while_pending": boolean,"id": string,"intent": Database["public"]['Enums']["listing_intent"],"kind": Database["public"]['Enums']["listing_kind"],"language": string,"lat": number | null,"lng": number | null,"located": string,"max_ahead_days": number,"max_days": number,"notice_days": number,"once_open_to": string | null,"open_to": string | null,"owner_association_id": string | null,"owner_resident_id": string | null,"place_id": string | null,"point": unknown,"published_at": string | null,"respond_within": string,"search_text": string | null,"state": Database["public"]['Enums']["listing_state"],"title": string,"updated_at": string,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "amount_kr"?: number | null,"approval"?: string,"area"?: Json | null,"audience"?: string,"body"?: string,"care_note"?: string,"category": string,"cell_code"?: string | null,"cell_size"?: number | null,"changed_xid"?: unknown,"charge"?: string,"charge_note"?: string,"created_at"?: string,"deleted_at"?: string | null,"ends_on"?: string | null,"hold_while_pending"?: boolean,"id"?: string,"intent"?: Database["public"]['Enums']["listing_intent"],"kind": Database["public"]['Enums']["listing_kind"],"language"?: string,"lat"?: number | null,"lng"?: number | null,"located"?: string,"max_ahead_days"?: number,"max_days"?: number,"notice_days"?: number,"once_open_to"?: string | null,"open_to"?: never,"owner_association_id"?: string | null,"owner_resident_id"?: string | null,"place_id"?: string | null,"point"?: never,"published_at"?: string | null,"respond_within"?: string,"search_text"?: never,"state"?: Database["public"]['Enums']["listing_state"],"title": string,"updated_at"?: string,"village_id": string
                  }
                  Update: {
                    "amount_kr"?: number | null,"approval"?: string,"area"?: Json | null,"audience"?: string,"body"?: string,"care_note"?: string,"category"?: string,"cell_code"?: string | null,"cell_size"?: number | null,"changed_xid"?: unknown,"charge"?: string,"charge_note"?: string,"created_at"?: string,"deleted_at"?: string | null,"ends_on"?: string | null,"hold_while_pending"?: boolean,"id"?: string,"intent"?: Database["public"]['Enums']["listing_intent"],"kind"?: Database["public"]['Enums']["listing_kind"],"language"?: string,"lat"?: number | null,"lng"?: number | null,"located"?: string,"max_ahead_days"?: number,"max_days"?: number,"notice_days"?: number,"once_open_to"?: string | null,"open_to"?: never,"owner_association_id"?: string | null,"owner_resident_id"?: string | null,"place_id"?: string | null,"point"?: never,"published_at"?: string | null,"respond_within"?: string,"search_text"?: never,"state"?: Database["public"]['Enums']["listing_state"],"title"?: string,"updated_at"?: string,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "listing_village_id_fkey"
      columns: ["village_id"]
isOneToOne: false
      referencedRelation: "village"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "listing_village_id_owner_association_id_fkey"
      columns: ["village_id","owner_association_id"]
isOneToOne: false
      referencedRelation: "association"
      referencedColumns: ["village_id","id"]
    },{
      foreignKeyName: "listing_village_id_owner_resident_id_fkey"
      columns: ["village_id","owner_resident_id"]
isOneToOne: false
      referencedRelation: "member"
      referencedColumns: ["village_id","resident_id"]
    },{
      foreignKeyName: "listing_village_id_place_id_fkey"
      columns: ["village_id","place_id"]
isOneToOne: false
      referencedRelation: "place"
      referencedColumns: ["village_id","id"]
    }
                  ]
                },"listing_extra": {
                  Row: {
                    "extra_id": string,"listing_id": string,"position": number,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "extra_id": string,"listing_id": string,"position"?: number,"village_id": string
                  }
                  Update: {
                    "extra_id"?: string,"listing_id"?: string,"position"?: number,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "listing_extra_village_id_extra_id_fkey"
      columns: ["village_id","extra_id"]
isOneToOne: false
      referencedRelation: "listing"
      referencedColumns: ["village_id","id"]
    },{
      foreignKeyName: "listing_extra_village_id_listing_id_fkey"
      columns: ["village_id","listing_id"]
isOneToOne: false
      referencedRelation: "listing"
      referencedColumns: ["village_id","id"]
    }
                  ]
                },"listing_unit": {
                  Row: {
                    "changed_xid": unknown,"listing_id": string,"role": string,"unit_id": string,"updated_at": string,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "changed_xid"?: unknown,"listing_id": string,"role": string,"unit_id": string,"updated_at"?: string,"village_id": string
                  }
                  Update: {
                    "changed_xid"?: unknown,"listing_id"?: string,"role"?: string,"unit_id"?: string,"updated_at"?: string,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "listing_unit_village_id_listing_id_fkey"
      columns: ["village_id","listing_id"]
isOneToOne: false
      referencedRelation: "listing"
      referencedColumns: ["village_id","id"]
    },{
      foreignKeyName: "listing_unit_village_id_unit_id_fkey"
      columns: ["village_id","unit_id"]
isOneToOne: false
      referencedRelation: "unit"
      referencedColumns: ["village_id","id"]
    }
                  ]
                },"map_file": {
                  Row: {
                    "arrived_at": string | null,"bounds": (number)[],"bytes": number,"created_at": string,"gone_at": string | null,"published_at": string | null,"replaced_at": string | null,"sha256": string,"uploaded_by": string | null,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "arrived_at"?: string | null,"bounds": (number)[],"bytes": number,"created_at"?: string,"gone_at"?: string | null,"published_at"?: string | null,"replaced_at"?: string | null,"sha256": string,"uploaded_by"?: string | null,"village_id": string
                  }
                  Update: {
                    "arrived_at"?: string | null,"bounds"?: (number)[],"bytes"?: number,"created_at"?: string,"gone_at"?: string | null,"published_at"?: string | null,"replaced_at"?: string | null,"sha256"?: string,"uploaded_by"?: string | null,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "map_file_village_id_fkey"
      columns: ["village_id"]
isOneToOne: false
      referencedRelation: "village"
      referencedColumns: ["id"]
    }
                  ]
                },"member": {
                  Row: {
                    "banned_at": string | null,"changed_xid": unknown,"deleted_at": string | null,"display_name": string,"epoch": number,"guest": boolean,"joined_at": string,"left_at": string | null,"resident_id": string,"role": Database["public"]['Enums']["member_role"],"rules_accepted_at": string,"updated_at": string,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "banned_at"?: string | null,"changed_xid"?: unknown,"deleted_at"?: string | null,"display_name": string,"epoch"?: number,"guest"?: boolean,"joined_at"?: string,"left_at"?: string | null,"resident_id": string,"role"?: Database["public"]['Enums']["member_role"],"rules_accepted_at"?: string,"updated_at"?: string,"village_id": string
                  }
                  Update: {
                    "banned_at"?: string | null,"changed_xid"?: unknown,"deleted_at"?: string | null,"display_name"?: string,"epoch"?: number,"guest"?: boolean,"joined_at"?: string,"left_at"?: string | null,"resident_id"?: string,"role"?: Database["public"]['Enums']["member_role"],"rules_accepted_at"?: string,"updated_at"?: string,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "member_resident_id_fkey"
      columns: ["resident_id"]
isOneToOne: false
      referencedRelation: "resident"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "member_village_id_fkey"
      columns: ["village_id"]
isOneToOne: false
      referencedRelation: "village"
      referencedColumns: ["id"]
    }
                  ]
                },"message": {
                  Row: {
                    "at": string,"body": string,"changed_xid": unknown,"conversation_id": string,"deleted_at": string | null,"id": string,"sender_id": string,"updated_at": string,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "at"?: string,"body": string,"changed_xid"?: unknown,"conversation_id": string,"deleted_at"?: string | null,"id": string,"sender_id": string,"updated_at"?: string,"village_id": string
                  }
                  Update: {
                    "at"?: string,"body"?: string,"changed_xid"?: unknown,"conversation_id"?: string,"deleted_at"?: string | null,"id"?: string,"sender_id"?: string,"updated_at"?: string,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "message_village_id_conversation_id_fkey"
      columns: ["village_id","conversation_id"]
isOneToOne: false
      referencedRelation: "conversation"
      referencedColumns: ["village_id","id"]
    }
                  ]
                },"opening": {
                  Row: {
                    "changed_xid": unknown,"closed": boolean,"closes": string | null,"deleted_at": string | null,"id": string,"listing_id": string,"on_date": string | null,"opens": string | null,"updated_at": string,"valid_from": string | null,"valid_to": string | null,"village_id": string,"weekdays": (number)[] | null
                  }
                  ComputedFields: never
                  Insert: {
                    "changed_xid"?: unknown,"closed"?: boolean,"closes"?: string | null,"deleted_at"?: string | null,"id"?: string,"listing_id": string,"on_date"?: string | null,"opens"?: string | null,"updated_at"?: string,"valid_from"?: string | null,"valid_to"?: string | null,"village_id": string,"weekdays"?: (number)[] | null
                  }
                  Update: {
                    "changed_xid"?: unknown,"closed"?: boolean,"closes"?: string | null,"deleted_at"?: string | null,"id"?: string,"listing_id"?: string,"on_date"?: string | null,"opens"?: string | null,"updated_at"?: string,"valid_from"?: string | null,"valid_to"?: string | null,"village_id"?: string,"weekdays"?: (number)[] | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "opening_village_id_listing_id_fkey"
      columns: ["village_id","listing_id"]
isOneToOne: false
      referencedRelation: "listing"
      referencedColumns: ["village_id","id"]
    }
                  ]
                },"photo": {
                  Row: {
                    "alt": string,"booking_id": string | null,"changed_xid": unknown,"created_at": string,"deleted_at": string | null,"direction": string | null,"height": number,"id": string,"listing_id": string | null,"position": number,"updated_at": string,"uploaded_by": string,"village_id": string,"width": number
                  }
                  ComputedFields: never
                  Insert: {
                    "alt"?: string,"booking_id"?: string | null,"changed_xid"?: unknown,"created_at"?: string,"deleted_at"?: string | null,"direction"?: string | null,"height": number,"id": string,"listing_id"?: string | null,"position"?: number,"updated_at"?: string,"uploaded_by": string,"village_id": string,"width": number
                  }
                  Update: {
                    "alt"?: string,"booking_id"?: string | null,"changed_xid"?: unknown,"created_at"?: string,"deleted_at"?: string | null,"direction"?: string | null,"height"?: number,"id"?: string,"listing_id"?: string | null,"position"?: number,"updated_at"?: string,"uploaded_by"?: string,"village_id"?: string,"width"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "photo_village_id_booking_id_fkey"
      columns: ["village_id","booking_id"]
isOneToOne: false
      referencedRelation: "booking"
      referencedColumns: ["village_id","id"]
    },{
      foreignKeyName: "photo_village_id_fkey"
      columns: ["village_id"]
isOneToOne: false
      referencedRelation: "village"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "photo_village_id_listing_id_fkey"
      columns: ["village_id","listing_id"]
isOneToOne: false
      referencedRelation: "listing"
      referencedColumns: ["village_id","id"]
    }
                  ]
                },"place": {
                  Row: {
                    "association_id": string | null,"changed_xid": unknown,"created_at": string,"deleted_at": string | null,"facts": NonNullable<Json>,"id": string,"kind": string,"lat": number,"lng": number,"name": string,"point": unknown,"updated_at": string,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "association_id"?: string | null,"changed_xid"?: unknown,"created_at"?: string,"deleted_at"?: string | null,"facts"?: NonNullable<Json>,"id"?: string,"kind": string,"lat": number,"lng": number,"name": string,"point"?: never,"updated_at"?: string,"village_id": string
                  }
                  Update: {
                    "association_id"?: string | null,"changed_xid"?: unknown,"created_at"?: string,"deleted_at"?: string | null,"facts"?: NonNullable<Json>,"id"?: string,"kind"?: string,"lat"?: number,"lng"?: number,"name"?: string,"point"?: never,"updated_at"?: string,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "place_village_id_association_id_fkey"
      columns: ["village_id","association_id"]
isOneToOne: false
      referencedRelation: "association"
      referencedColumns: ["village_id","id"]
    },{
      foreignKeyName: "place_village_id_fkey"
      columns: ["village_id"]
isOneToOne: false
      referencedRelation: "village"
      referencedColumns: ["id"]
    }
                  ]
                },"reading": {
                  Row: {
                    "changed_xid": unknown,"conversation_id": string,"read_at": string,"resident_id": string,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "changed_xid"?: unknown,"conversation_id": string,"read_at"?: string,"resident_id": string,"village_id": string
                  }
                  Update: {
                    "changed_xid"?: unknown,"conversation_id"?: string,"read_at"?: string,"resident_id"?: string,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "reading_village_id_conversation_id_fkey"
      columns: ["village_id","conversation_id"]
isOneToOne: false
      referencedRelation: "conversation"
      referencedColumns: ["village_id","id"]
    }
                  ]
                },"resident": {
                  Row: {
                    "changed_xid": unknown,"created_at": string,"deleted_at": string | null,"id": string,"language": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "changed_xid"?: unknown,"created_at"?: string,"deleted_at"?: string | null,"id": string,"language"?: string,"updated_at"?: string
                  }
                  Update: {
                    "changed_xid"?: unknown,"created_at"?: string,"deleted_at"?: string | null,"id"?: string,"language"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    
                  ]
                },"ride": {
                  Row: {
                    "changed_xid": unknown,"child_seat": boolean,"depart": string,"duration_minutes": number,"flex_minutes": number,"length_m": number,"listing_id": string,"luggage": boolean,"max_detour_minutes": number,"on_date": string | null,"pets": boolean,"updated_at": string,"village_id": string,"weekdays": (number)[] | null,"wheelchair": boolean
                  }
                  ComputedFields: never
                  Insert: {
                    "changed_xid"?: unknown,"child_seat"?: boolean,"depart": string,"duration_minutes": number,"flex_minutes"?: number,"length_m": number,"listing_id": string,"luggage"?: boolean,"max_detour_minutes"?: number,"on_date"?: string | null,"pets"?: boolean,"updated_at"?: string,"village_id": string,"weekdays"?: (number)[] | null,"wheelchair"?: boolean
                  }
                  Update: {
                    "changed_xid"?: unknown,"child_seat"?: boolean,"depart"?: string,"duration_minutes"?: number,"flex_minutes"?: number,"length_m"?: number,"listing_id"?: string,"luggage"?: boolean,"max_detour_minutes"?: number,"on_date"?: string | null,"pets"?: boolean,"updated_at"?: string,"village_id"?: string,"weekdays"?: (number)[] | null,"wheelchair"?: boolean
                  }
                  Relationships: [
                    {
      foreignKeyName: "ride_village_id_listing_id_fkey"
      columns: ["village_id","listing_id"]
isOneToOne: true
      referencedRelation: "listing"
      referencedColumns: ["village_id","id"]
    }
                  ]
                },"ride_stop": {
                  Row: {
                    "changed_xid": unknown,"dropoff": boolean,"listing_id": string,"minutes": number,"pickup": boolean,"place_id": string,"seq": number,"updated_at": string,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "changed_xid"?: unknown,"dropoff"?: boolean,"listing_id": string,"minutes": number,"pickup"?: boolean,"place_id": string,"seq": number,"updated_at"?: string,"village_id": string
                  }
                  Update: {
                    "changed_xid"?: unknown,"dropoff"?: boolean,"listing_id"?: string,"minutes"?: number,"pickup"?: boolean,"place_id"?: string,"seq"?: number,"updated_at"?: string,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "ride_stop_village_id_listing_id_fkey"
      columns: ["village_id","listing_id"]
isOneToOne: false
      referencedRelation: "ride"
      referencedColumns: ["village_id","listing_id"]
    },{
      foreignKeyName: "ride_stop_village_id_place_id_fkey"
      columns: ["village_id","place_id"]
isOneToOne: false
      referencedRelation: "place"
      referencedColumns: ["village_id","id"]
    }
                  ]
                },"series": {
                  Row: {
                    "created_at": string,"first_day": string,"from_time": string,"id": string,"listing_id": string,"owner_association_id": string | null,"owner_resident_id": string | null,"requester_id": string,"rule": string,"skipped": NonNullable<Json>,"to_time": string,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"first_day": string,"from_time": string,"id": string,"listing_id": string,"owner_association_id"?: string | null,"owner_resident_id"?: string | null,"requester_id": string,"rule": string,"skipped"?: NonNullable<Json>,"to_time": string,"village_id": string
                  }
                  Update: {
                    "created_at"?: string,"first_day"?: string,"from_time"?: string,"id"?: string,"listing_id"?: string,"owner_association_id"?: string | null,"owner_resident_id"?: string | null,"requester_id"?: string,"rule"?: string,"skipped"?: NonNullable<Json>,"to_time"?: string,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "series_village_id_listing_id_fkey"
      columns: ["village_id","listing_id"]
isOneToOne: false
      referencedRelation: "listing"
      referencedColumns: ["village_id","id"]
    },{
      foreignKeyName: "series_village_id_requester_id_fkey"
      columns: ["village_id","requester_id"]
isOneToOne: false
      referencedRelation: "member"
      referencedColumns: ["village_id","resident_id"]
    }
                  ]
                },"space": {
                  Row: {
                    "accessible_toilet": boolean,"bookers": string,"capacity": number,"changed_xid": unknown,"check_in": boolean,"door_width_cm": number | null,"equipment": (string)[],"grace_minutes": number,"hearing_loop": boolean,"house_rules": string,"listing_id": string,"max_minutes": number | null,"min_minutes": number | null,"notice_hours": number,"parking": boolean,"slot_minutes": number | null,"step_free": boolean,"updated_at": string,"village_id": string,"whole_id": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "accessible_toilet"?: boolean,"bookers"?: string,"capacity"?: number,"changed_xid"?: unknown,"check_in"?: boolean,"door_width_cm"?: number | null,"equipment"?: (string)[],"grace_minutes"?: number,"hearing_loop"?: boolean,"house_rules"?: string,"listing_id": string,"max_minutes"?: number | null,"min_minutes"?: number | null,"notice_hours"?: number,"parking"?: boolean,"slot_minutes"?: number | null,"step_free"?: boolean,"updated_at"?: string,"village_id": string,"whole_id"?: string | null
                  }
                  Update: {
                    "accessible_toilet"?: boolean,"bookers"?: string,"capacity"?: number,"changed_xid"?: unknown,"check_in"?: boolean,"door_width_cm"?: number | null,"equipment"?: (string)[],"grace_minutes"?: number,"hearing_loop"?: boolean,"house_rules"?: string,"listing_id"?: string,"max_minutes"?: number | null,"min_minutes"?: number | null,"notice_hours"?: number,"parking"?: boolean,"slot_minutes"?: number | null,"step_free"?: boolean,"updated_at"?: string,"village_id"?: string,"whole_id"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "space_village_id_listing_id_fkey"
      columns: ["village_id","listing_id"]
isOneToOne: true
      referencedRelation: "listing"
      referencedColumns: ["village_id","id"]
    },{
      foreignKeyName: "space_village_id_whole_id_fkey"
      columns: ["village_id","whole_id"]
isOneToOne: false
      referencedRelation: "listing"
      referencedColumns: ["village_id","id"]
    }
                  ]
                },"unit": {
                  Row: {
                    "changed_xid": unknown,"condition": string,"deleted_at": string | null,"id": string,"label": string,"turnaround": string,"updated_at": string,"village_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "changed_xid"?: unknown,"condition"?: string,"deleted_at"?: string | null,"id"?: string,"label": string,"turnaround"?: string,"updated_at"?: string,"village_id": string
                  }
                  Update: {
                    "changed_xid"?: unknown,"condition"?: string,"deleted_at"?: string | null,"id"?: string,"label"?: string,"turnaround"?: string,"updated_at"?: string,"village_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "unit_village_id_fkey"
      columns: ["village_id"]
isOneToOne: false
      referencedRelation: "village"
      referencedColumns: ["id"]
    }
                  ]
                },"village": {
                  Row: {
                    "boundary": unknown,"changed_xid": unknown,"country": string,"created_at": string,"deleted_at": string | null,"epoch": number,"id": string,"intro": NonNullable<Json>,"joining": string,"language": string,"lat": number,"lng": number,"map": Json | null,"most_ahead": number,"name": string,"outline": Json | null,"respond_within": string,"rules": NonNullable<Json>,"slug": string,"time_zone": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "boundary"?: unknown,"changed_xid"?: unknown,"country": string,"created_at"?: string,"deleted_at"?: string | null,"epoch"?: number,"id"?: string,"intro"?: NonNullable<Json>,"joining"?: string,"language": string,"lat": number,"lng": number,"map"?: Json | null,"most_ahead"?: number,"name": string,"outline"?: Json | null,"respond_within"?: string,"rules"?: NonNullable<Json>,"slug": string,"time_zone"?: string,"updated_at"?: string
                  }
                  Update: {
                    "boundary"?: unknown,"changed_xid"?: unknown,"country"?: string,"created_at"?: string,"deleted_at"?: string | null,"epoch"?: number,"id"?: string,"intro"?: NonNullable<Json>,"joining"?: string,"language"?: string,"lat"?: number,"lng"?: number,"map"?: Json | null,"most_ahead"?: number,"name"?: string,"outline"?: Json | null,"respond_within"?: string,"rules"?: NonNullable<Json>,"slug"?: string,"time_zone"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    
                  ]
                }
          }
          Views: {
            [_ in never]: never
          }
          Functions: {
            "add_import":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"add_map":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"add_photo":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"answer_booking_time":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"answer_want":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"block_days":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"calendar_feed":
{ Args: { "token": string }; Returns: Json
                           },
"cancel_booking":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"check_in_booking":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"confirm_booking":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"conversation_page":
{ Args: { "conversation_id": string,"village_id": string }; Returns: Json
                           },
"decline_booking":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"edit_listing":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"fetch_import":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"give_back_booking":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"gone_photos":
{ Args: { "body": Json,"server_key": string }; Returns: Json
                           },
"hand_over_booking":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"join_village":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"knows_server":
{ Args: { "server_key": string }; Returns: boolean
                           },
"listing_busy":
{ Args: { "listing_id": string,"village_id": string }; Returns: Json
                           },
"listing_calendar":
{ Args: { "first_day": string,"last_day": string,"listing_id": string,"village_id": string }; Returns: {
              "asked": boolean,"day": string,"free": number,"total": number
            }[]
                           },
"listing_page":
{ Args: { "listing_id": string,"village_id": string }; Returns: Json
                           },
"make_feed":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"map_came":
{ Args: { "body": Json,"server_key": string }; Returns: undefined
                           },
"mark_read":
{ Args: { "conversation_id": string,"village_id": string }; Returns: undefined
                           },
"my_access":
{ Args: { "listing_id": string,"village_id": string }; Returns: Json
                           },
"my_blocks":
{ Args: { "listing_id": string,"village_id": string }; Returns: {
              "first_day": string,"from": string,"last_day": string,"reason": string,"to": string
            }[]
                           },
"my_feeds":
{ Args: { "village_id": string }; Returns: {
              "about": string,"association_id": string,"created_at": string,"id": string,"listing_id": string
            }[]
                           },
"my_imports":
{ Args: { "listing_id": string,"village_id": string }; Returns: {
              "due": boolean,"events": number,"fetched_at": string,"id": string,"name": string,"odd_zones": (string)[],"status": string,"unread": number,"url": string
            }[]
                           },
"my_inbox":
{ Args: { "village_id": string }; Returns: {
              "about": string,"agreed": boolean,"blocked": string,"conversation_id": string,"ends_at": string,"first_day": string,"from": string,"last_at": string,"last_body": string,"last_day": string,"last_mine": boolean,"listing_id": string,"listing_intent": Database["public"]['Enums']["listing_intent"],"listing_kind": Database["public"]['Enums']["listing_kind"],"my_side": string,"other_name": string,"proposed_by": Database["public"]['Enums']["party"],"respond_by": string,"series_dates": number,"starts_at": string,"state": Database["public"]['Enums']["booking_state"],"title": string,"to": string,"unread": number
            }[]
                           },
"my_listing_location":
{ Args: { "listing_id": string,"village_id": string }; Returns: Json
                           },
"my_memberships":
{ Args: Record<PropertyKey, never>; Returns: {
              "banned_at": string,"display_name": string,"guest": boolean,"left_at": string,"resident_id": string,"role": Database["public"]['Enums']["member_role"],"village_id": string,"village_name": string
            }[]
                           },
"my_phone":
{ Args: Record<PropertyKey, never>; Returns: string
                           },
"next_free_days":
{ Args: { "first_day": string,"last_day": string,"listing_id": string,"quantity": number,"village_id": string }; Returns: {
              "next_first_day": string,"next_last_day": string
            }[]
                           },
"note_done":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"pause_listing":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"propose_booking_time":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"publish_listing":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"publish_map":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"pull":
{ Args: { "after_id"?: string,"after_xid"?: string,"most"?: number,"since"?: string,"village_id": string }; Returns: Json
                           },
"put_import":
{ Args: { "body": Json,"server_key": string }; Returns: Json
                           },
"remove_import":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"request_booking":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"request_bundle":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"request_series":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"resume_listing":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"reveal_place":
{ Args: { "booking_id": string,"village_id": string }; Returns: Json
                           },
"save_access":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"save_profile":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"search_listings":
{ Args: { "category"?: string,"east"?: number,"first_day"?: string,"intent"?: string,"kinds"?: (string)[],"last_day"?: string,"most"?: number,"near_lat"?: number,"near_lng"?: number,"north"?: number,"owner"?: string,"south"?: number,"step_free"?: boolean,"village_id": string,"west"?: number,"within_m"?: number,"words"?: string }; Returns: {
              "amount_kr": number,"association": string,"cell_size": number,"charge": string,"distance_m": number,"id": string,"kind": Database["public"]['Enums']["listing_kind"],"lat": number,"listing_category": string,"listing_intent": Database["public"]['Enums']["listing_intent"],"lng": number,"located": string,"photo_alt": string,"photo_id": string,"place": string,"published_at": string,"title": string
            }[]
                           },
"send_message":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"stop_feed":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"sweep_maps":
{ Args: { "body": Json,"server_key": string }; Returns: Json
                           },
"take_imports":
{ Args: { "body": Json,"server_key": string }; Returns: Json
                           },
"take_place":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"unblock_days":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           },
"withdraw_listing":
{ Args: { "body": Json,"command_id": string }; Returns: Json
                           }
          }
          Enums: {
            "booking_state": "waitlisted"|"requested"|"confirmed"|"active"|"completed"|"declined"|"cancelled"|"expired"|"no_show","listing_intent": "offer"|"want","listing_kind": "item"|"space"|"ride","listing_state": "draft"|"in_review"|"published"|"paused"|"removed"|"archived","member_role": "resident"|"moderator"|"steward","party": "requester"|"owner"|"moderator"|"system"
          }
          CompositeTypes: {
            [_ in never]: never
          }
        }
}

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">]

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
  ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
      Row: infer R
    }
    ? R
    : never
  : never

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Insert: infer I
    }
    ? I
    : never
  : never

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Update: infer U
    }
    ? U
    : never
  : never

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
  ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
  : never

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
  ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
  : never

export const Constants = {
  "public": {
          Enums: {
            "booking_state": ["waitlisted", "requested", "confirmed", "active", "completed", "declined", "cancelled", "expired", "no_show"],"listing_intent": ["offer", "want"],"listing_kind": ["item", "space", "ride"],"listing_state": ["draft", "in_review", "published", "paused", "removed", "archived"],"member_role": ["resident", "moderator", "steward"],"party": ["requester", "owner", "moderator", "system"]
          }
        }
} as const
