### Les mots propres à la page : titres, boutons, et les petits mots autour des réponses.

## La page

page-title = Trajet Retour Au Travail : où en êtes-vous ?
languages = Langue
not-started = Le calcul n’a pas pu démarrer dans ce navigateur. Essayez un navigateur plus récent, ou rechargez la page.

## Le formulaire

form-title = Votre situation
form-needed = Les deux dates nécessaires
to-answers = Voir où vous en êtes
group-given = { $count ->
    [one] ({ $count } réponse)
   *[other] ({ $count } réponses)
}
event-day = La date ({ $name })
list-some = Oui, je les donne ici
list-none = Non, il n’y en a pas
list-add = En ajouter
list-item = { $name }, numéro { $number }
list-remove = Retirer
situations-none = Aucune de ces situations
clear = Tout effacer
clear-question = Effacer vraiment tout ce que vous avez écrit ?
clear-yes = Oui, tout effacer
clear-no = Non, garder

## Ce qui est à corriger

summary-title = { $count ->
    [one] Une réponse est à corriger
   *[other] { $count } réponses sont à corriger
}
summary-wait = Les résultats attendent cette correction.
summary-line = { $name } : { $text }
problem-unfinishedDay = Cette date n’est pas complète. Donnez le jour, le mois et l’année, ou videz le champ.
problem-dayMissing = La date manque. Donnez-la, ou choisissez une autre réponse.
problem-startsLater = Cette date est encore à venir. Vérifiez l’année.

## L’état des résultats

status-waiting = Les résultats attendent le premier jour de votre incapacité.
status-rejected = { $count ->
    [one] Une réponse est à corriger. Les résultats attendent.
   *[other] { $count } réponses sont à corriger. Les résultats attendent.
}
status-answered = Les résultats sont prêts.
status-changed = Les résultats ont changé : { $headings }.
both = { $first } ; { $then }
status-same = C’est noté. Les résultats principaux restent les mêmes.
status-skipped = C’est noté : vous ne savez pas.
answers-rejected = Pas de résultats pour l’instant : quelque chose est d’abord à corriger dans le formulaire. La liste est en haut de la page.
answers-typing = Vous êtes en train d’écrire : ces résultats sont encore ceux d’avant.
answers-as-of = Ces réponses valent pour le { $day }.

## Les jours

day-number = { $day ->
    [1] 1er
   *[other] { $day }
}
days-on = le { $day }
days-between = du { $from } au { $to } inclus
days-from = à partir du { $from }
days-until = au plus tard le { $to }
days-count = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}

## Les petits mots de toutes les réponses

why = Pourquoi ?
why-facts = D’après vos réponses :
why-source = Source :
not-given = pas donné
missing-line = Il manque :
supposes-line = Nous supposons que cette règle vaut pour vous (vous n’avez pas répondu) :
readings-line = { $count ->
    [one] Repose sur notre lecture du texte :
   *[other] Repose sur nos lectures du texte :
}
reading-other = On peut lire autrement :
reading-other-day = selon l’autre lecture : { $day }
stopped-by = À cause de
letter-first = Si une lettre vous demande une étape qui n’a pas lieu ici, c’est la lettre qui compte : répondez-y et demandez à votre mutualité.

## Le champ

scope-title = Quelles règles valent pour vous
standing-line = { $standing } { $edition }.
law-checked = Nous avons vérifié les textes de ce jour-là que nous avons.
scope-supposes = Vous n’avez rien dit de ce qui suit. Jusque-là, nous supposons le cas habituel :
warnings-title = À vérifier dans vos réponses
warning-facts = Voir :

## Ce qui vient

next-nothing-asked = Rien ne vous est demandé maintenant, à notre connaissance.

## Parcours et questionnaire

parcours-a = Route A (parcours A), par le médecin-conseil :
parcours-b = Route B (parcours B), à votre propre demande :
parcours-none = Aucun parcours n’est en cours.
since = depuis le { $day }
since-projected = selon les règles, à partir du { $day } ; l’envoi n’est pas signalé
since-unknown = le jour n’est pas connu

## Les étapes

steps-title = Quelles étapes, et quand
seams-intro = La loi a changé pendant votre incapacité. Voici ce qui change pour vous, et depuis quel jour.
seam-line = À partir du { $day }, la loi a changé. { $edition }.
step-actor = Qui : { $actor }
step-days = Quand, selon les règles : { $days }
step-no-days = Les règles ne donnent pas de date qui puisse être calculée ici.
step-edition = D’après le texte de { $edition }
step-moved = Le dernier jour est un samedi, un dimanche ou un jour férié. L’étape ne passe pour en retard qu’après le { $day }.
step-rests = Ce premier contact attend que votre travail autorisé soit fini : il reprend le { $day }.
step-projected = Cette date est attendue, pas constatée. Elle est comptée à partir de cette étape :
said-title = Bon à savoir aussi

## Trajet AMI et présomption

ami-title = Aide pour une formation ou un autre travail : la réinsertion socioprofessionnelle (AMI)
ami-none = Rien de ce trajet n’a commencé, à notre connaissance.
ami-suspended = Le trajet est suspendu.
ami-earlier =
    { $count ->
        [one] Un suivi plus ancien n’est pas montré ici.
       *[other] { $count } suivis plus anciens ne sont pas montrés ici.
    }
presumption-title = Êtes-vous protégé ? La présomption légale d’incapacité
presumption-left = { $count ->
    [one] Il reste { $count } jour, ce jour compris.
   *[other] Il reste { $count } jours, le premier et le dernier compris.
}
span-ended-by = Prend fin par :
span-ended-by-time = l’écoulement du temps
span-undetermined = Des réponses manquent pour dire si elle court.
span-outside-from = Elle commencerait le { $day }.
span-ended-from = L’événement date du { $day }.

## La réduction

reduction-title = Ce que vous pouvez perdre, et quand : réduction ou suppression de l’indemnité
reduction-none = Les règles sur la réduction valent pour votre cas. Aucune réduction n’est calculée avec vos réponses.
reduction-some = D’après vos réponses, ces règles réduisent ou suppriment votre indemnité certains jours.
reduction-applies-not = Les règles sur la réduction de 2,5 % ne valent pas pour votre cas jusqu’au 28 février 2026. Une autre convocation manquée peut pourtant supprimer toute l’indemnité.
reduction-not-computed = La réduction n’est pas calculée pour votre cas.
reduction-days = Jours réduits ou supprimés, sans les dimanches
reduction-per-day = Par jour
reduction-total = En tout
reduction-other-total = En tout, selon l’autre lecture
indicative = (à titre indicatif)
absences = Absences sans justification valable : { $unjustified }. Absences dont la justification a été acceptée : { $justified }.
absence-number = absence numéro { $number }
appointment-held = Le rendez-vous a eu lieu.
span-running = Elle court encore.
span-rate = { $rate } du montant journalier
span-other-rate = selon l’autre lecture : { $rate } du montant journalier
span-latest-possible = Ce dernier jour est le plus tardif possible : le jour qui y a mis fin n’est pas connu.
span-contestable = Elle peut être contestée : la lettre de décision dit comment et dans quel délai.

## Ce qu’un rendez-vous manqué coûterait

stakes-title = Ce qu’une absence coûterait
stakes-intro = Pour un rendez-vous prévu le { $day }, si vous le manquez sans justification valable :
stakes-estimation = Examen ou contact physique pour la seule estimation { $capacity ->
    [remainingCapacity] des capacités restantes
   *[other] du potentiel de travail (avant 2026 : capacités restantes)
} (règle A4.3)
stakes-other = { $edition ->
    [2022] Toute autre convocation du médecin-conseil, par exemple pour un contrôle
   *[other] Tout autre examen ou contact physique auquel on vous convoque, par exemple celui du quatrième, du septième ou du onzième mois, ou en invalidité
}

## Les contacts et le coordinateur

modes-title = Un contact par vidéo ou par téléphone, est-ce possible ?
modes-none = Aucun contact n’est à venir, à notre connaissance.
mode-allowed = { $mode } : oui
mode-not-allowed = { $mode } : non
sheet-title = Pour le coordinateur : fiche du premier contact
sheet-known = Ce qui est connu
sheet-done = Étapes faites à temps
sheet-late = Étapes faites en retard, ou en retard
sheet-explain = À expliquer
sheet-consent = Accord à obtenir
sheet-record = À noter dans le dossier
sheet-ways = Les suites possibles
sheet-forms = Formulaires
way-open = ouvert
way-closed = pas ouvert
way-open-unknown = dépend du contrat de travail
way-preferred = préféré par le texte
way-chosen = choisi
coordinator-title = Les conditions du coordinateur
condition-sessions = Intervisions qui comptent : { $attended } sur { $required } exigées

## Le catalogue

catalogue-title = Toutes les règles et leurs sources
limits-title = Ce qui n’est pas calculé, et à qui demander
law-back = Revenir à vos réponses
law-later = Le texte des règles arrive. S’il tarde, la page le redemande d’elle-même.
