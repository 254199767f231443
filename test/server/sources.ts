/** A small framework that is sound, and an inspection of it. */
export const framework = `framework Local "A local framework" {
    publisher "The inspectorate"
    version 1
    effective from 2020-01
    source "Written for a test"

    scale Rating {
        level Inadequate = 0
        level Good       = 1
    }

    banding CaseQuality of percent to Rating {
        below 50   is Inadequate
        50 or more is Good
    }

    cases Record "Records"

    domain 1 "Work with people" samples Record {
        questions rated by CaseQuality
        standards rated by lowest of questions

        standard 1.1 "Assessment" {
            question 1.1.1 "Safety" asks "Is enough done for safety?"
        }
    }
    overall rated by lowest of standards
}
`;

export const inspection = `inspection Birch of Local {
    service "Birch"
    fieldwork 2021-03
    published 2021-06
    cases Record 10
    1.1.1 6 of 10
}
`;
