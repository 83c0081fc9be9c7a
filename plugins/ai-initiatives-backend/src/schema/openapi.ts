// Generated from openapi.yaml by scripts/embed-openapi.mjs; never edited.
export const spec = {
  "openapi": "3.1.0",
  "info": {
    "title": "ai-initiatives",
    "version": "1",
    "summary": "Initiatives, decision records and overlaps on catalog pages",
    "description": "Which AI initiatives exist, which of them look alike, and which decisions were taken. A record that the caller may not read is answered exactly as one that does not exist.",
    "license": {
      "name": "Apache-2.0",
      "url": "https://www.apache.org/licenses/LICENSE-2.0.html"
    },
    "contact": {}
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "security": [
    {
      "JWT": []
    }
  ],
  "tags": [
    {
      "name": "Initiatives",
      "description": "Efforts to solve a problem with AI."
    },
    {
      "name": "Decisions",
      "description": "Decision records others can see, challenge and build on."
    },
    {
      "name": "Principles",
      "description": "Why a practice matters; decisions uphold them or deviate with a reason."
    },
    {
      "name": "Overlaps",
      "description": "Initiatives that look like the same or adjacent work."
    },
    {
      "name": "Reviews",
      "description": "Looking back, on a regular cadence."
    },
    {
      "name": "Insights",
      "description": "Where efforts converge, diverge and stall."
    },
    {
      "name": "Entities",
      "description": "What concerns a catalog entity."
    },
    {
      "name": "Follows",
      "description": "What a person wants to hear of."
    },
    {
      "name": "Imports",
      "description": "Initiatives out of CSV and JSON files."
    },
    {
      "name": "Upkeep",
      "description": "Work for stewards."
    }
  ],
  "paths": {
    "/initiatives": {
      "get": {
        "operationId": "ListInitiatives",
        "summary": "List initiatives",
        "description": "The initiatives the caller may read, one page at a time.",
        "tags": [
          "Initiatives"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/search"
          },
          {
            "name": "stage",
            "in": "query",
            "description": "Any of these stages.",
            "allowReserved": true,
            "schema": {
              "type": "array",
              "maxItems": 50,
              "items": {
                "type": "string",
                "enum": [
                  "idea",
                  "pre-deployment",
                  "pilot",
                  "deployed",
                  "retired"
                ]
              }
            }
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "name": "topicArea",
            "in": "query",
            "description": "Any of these topic areas.",
            "allowReserved": true,
            "schema": {
              "type": "array",
              "maxItems": 50,
              "items": {
                "type": "string",
                "maxLength": 200
              }
            }
          },
          {
            "name": "tag",
            "in": "query",
            "description": "Any of these tags.",
            "allowReserved": true,
            "schema": {
              "type": "array",
              "maxItems": 50,
              "items": {
                "type": "string",
                "maxLength": 50
              }
            }
          },
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "name": "outcome",
            "in": "query",
            "description": "With an outcome that was met, that was missed, or that is overdue: unknown though its day has passed.",
            "allowReserved": true,
            "schema": {
              "type": "array",
              "maxItems": 50,
              "items": {
                "type": "string",
                "enum": [
                  "met",
                  "missed",
                  "overdue"
                ]
              }
            }
          },
          {
            "name": "risk",
            "in": "query",
            "description": "Any of these levels of risk, or with personal data and no human oversight named.",
            "allowReserved": true,
            "schema": {
              "type": "array",
              "maxItems": 50,
              "items": {
                "type": "string",
                "enum": [
                  "prohibited",
                  "high",
                  "limited",
                  "minimal",
                  "not-high-impact",
                  "not-assessed",
                  "no-oversight"
                ]
              }
            }
          },
          {
            "$ref": "#/components/parameters/archived"
          },
          {
            "name": "sort",
            "in": "query",
            "description": "Order of the list; a minus means descending.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "enum": [
                "title",
                "-title",
                "updatedAt",
                "-updatedAt",
                "owner",
                "stage"
              ]
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/offset"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of initiatives.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "limit",
                    "offset"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/InitiativeSummary"
                      }
                    },
                    "totalItems": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "limit": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "offset": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      },
      "post": {
        "operationId": "CreateInitiative",
        "summary": "Register an initiative",
        "description": "Title, problem and owner are enough. Every rule that the input breaks is named in the answer.",
        "tags": [
          "Initiatives"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/InitiativeInput"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The initiative as it was stored.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InitiativeView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/initiative-facets": {
      "get": {
        "operationId": "GetInitiativeFacets",
        "summary": "Count initiatives by value",
        "description": "How many initiatives that the caller may read have each stage, owner, topic area and level of risk.",
        "tags": [
          "Initiatives"
        ],
        "responses": {
          "200": {
            "description": "The most frequent values.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InitiativeFacets"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/initiative-risks": {
      "get": {
        "operationId": "ListRisksByDomain",
        "summary": "Count initiatives by domain and level of risk",
        "description": "How many initiatives that the caller may read each domain has of each level, those nobody has assessed among them. One in two domains is counted in both; those in none come last.",
        "tags": [
          "Initiatives"
        ],
        "responses": {
          "200": {
            "description": "Domains, with most grave initiatives first.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/DomainRisks"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/initiatives/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "GetInitiative",
        "summary": "Read an initiative",
        "description": "One initiative with what its page needs.",
        "tags": [
          "Initiatives"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The initiative.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InitiativeView"
                }
              }
            }
          },
          "304": {
            "$ref": "#/components/responses/NotModified"
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      },
      "patch": {
        "operationId": "UpdateInitiative",
        "summary": "Change an initiative",
        "description": "Fields that are left out stay as they are; null clears a field. An empty object changes nothing.",
        "tags": [
          "Initiatives"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/InitiativeInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The initiative as it was stored.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InitiativeView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/InitiativeConflict"
          },
          "428": {
            "$ref": "#/components/responses/RevisionRequired"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/initiatives/{id}/archive": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "ArchiveInitiative",
        "summary": "Archive an initiative",
        "description": "Takes an initiative out of lists. Nothing is deleted.",
        "tags": [
          "Initiatives"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The archived initiative.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InitiativeView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/InitiativeConflict"
          },
          "428": {
            "$ref": "#/components/responses/RevisionRequired"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/initiatives/{id}/restore": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "RestoreInitiative",
        "summary": "Restore an initiative",
        "description": "Brings an archived initiative back.",
        "tags": [
          "Initiatives"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The restored initiative.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InitiativeView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/InitiativeConflict"
          },
          "428": {
            "$ref": "#/components/responses/RevisionRequired"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/initiatives/{id}/history": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "GetInitiativeHistory",
        "summary": "Read the history of an initiative",
        "description": "Its revisions, newest first, each with what changed.",
        "tags": [
          "Initiatives"
        ],
        "responses": {
          "200": {
            "description": "The revisions the caller may read.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "limit",
                    "offset"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/InitiativeRevision"
                      }
                    },
                    "totalItems": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "limit": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "offset": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/decisions": {
      "get": {
        "operationId": "ListDecisions",
        "summary": "List decision records",
        "description": "The decisions the caller may read, one page at a time.",
        "tags": [
          "Decisions"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/search"
          },
          {
            "name": "status",
            "in": "query",
            "description": "Any of these statuses.",
            "allowReserved": true,
            "schema": {
              "type": "array",
              "maxItems": 50,
              "items": {
                "type": "string",
                "enum": [
                  "proposed",
                  "accepted",
                  "rejected",
                  "deprecated",
                  "superseded",
                  "unknown"
                ]
              }
            }
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "$ref": "#/components/parameters/initiative"
          },
          {
            "name": "outcome",
            "in": "query",
            "description": "With an outcome that was met, that was missed, or that is overdue: unknown though its day has passed.",
            "allowReserved": true,
            "schema": {
              "type": "array",
              "maxItems": 50,
              "items": {
                "type": "string",
                "enum": [
                  "met",
                  "missed",
                  "overdue"
                ]
              }
            }
          },
          {
            "name": "decisionMaker",
            "in": "query",
            "description": "Made by any of these users and groups.",
            "allowReserved": true,
            "schema": {
              "type": "array",
              "maxItems": 50,
              "items": {
                "type": "string",
                "minLength": 1,
                "maxLength": 200
              }
            }
          },
          {
            "name": "decidedSince",
            "in": "query",
            "description": "Dated on this day or later.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "maxLength": 10,
              "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
            }
          },
          {
            "name": "challenged",
            "in": "query",
            "description": "Only those with open challenges, or only those without.",
            "allowReserved": true,
            "schema": {
              "type": "boolean"
            }
          },
          {
            "$ref": "#/components/parameters/archived"
          },
          {
            "name": "sort",
            "in": "query",
            "description": "Order of the list; a minus means descending.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "enum": [
                "title",
                "-title",
                "date",
                "-date",
                "updatedAt",
                "-updatedAt"
              ]
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/offset"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of decisions.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "limit",
                    "offset"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/DecisionSummary"
                      }
                    },
                    "totalItems": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "limit": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "offset": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      },
      "post": {
        "operationId": "CreateDecision",
        "summary": "Record a decision",
        "description": "Title, owner and the context are enough. Every rule that the input breaks is named in the answer. A service that is named as an agent may do so as well; what it writes is public and proposed.",
        "tags": [
          "Decisions"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DecisionInput"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The decision as it was stored.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/decisions/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "GetDecision",
        "summary": "Read a decision record",
        "description": "One decision with what its page needs.",
        "tags": [
          "Decisions"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The decision.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionView"
                }
              }
            }
          },
          "304": {
            "$ref": "#/components/responses/NotModified"
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      },
      "patch": {
        "operationId": "UpdateDecision",
        "summary": "Change a decision record",
        "description": "Fields that are left out stay as they are; null clears a field. A status may only become one that can follow it.",
        "tags": [
          "Decisions"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DecisionInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The decision as it was stored.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/DecisionConflict"
          },
          "428": {
            "$ref": "#/components/responses/RevisionRequired"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/decisions/{id}/archive": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "ArchiveDecision",
        "summary": "Archive a decision record",
        "description": "Takes a decision out of lists. Nothing is deleted.",
        "tags": [
          "Decisions"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The archived decision.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/DecisionConflict"
          },
          "428": {
            "$ref": "#/components/responses/RevisionRequired"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/decisions/{id}/restore": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "RestoreDecision",
        "summary": "Restore a decision record",
        "description": "Brings an archived decision back.",
        "tags": [
          "Decisions"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The restored decision.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/DecisionConflict"
          },
          "428": {
            "$ref": "#/components/responses/RevisionRequired"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/decisions/{id}/history": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "GetDecisionHistory",
        "summary": "Read the history of a decision record",
        "description": "Its revisions, newest first, each with what changed.",
        "tags": [
          "Decisions"
        ],
        "responses": {
          "200": {
            "description": "The revisions the caller may read.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "limit",
                    "offset"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/DecisionRevision"
                      }
                    },
                    "totalItems": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "limit": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "offset": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/decisions/{id}/lineage": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "GetDecisionLineage",
        "summary": "What a decision record hangs together with",
        "description": "Follows what supersedes, amends and builds on what, in both directions, for at most 8 steps and 60 records; what is merely related is shown around the record itself. What the caller may not read is absent, and nothing is reached through it.",
        "tags": [
          "Decisions"
        ],
        "responses": {
          "200": {
            "description": "The records and how they refer to each other.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionLineage"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/decisions/{id}/file": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "ExportDecision",
        "summary": "Export a decision record",
        "description": "As Markdown after the template of MADR 4. What the template has no place for stands in the front matter. An imported record gives back the very file it was read from.",
        "tags": [
          "Decisions"
        ],
        "responses": {
          "200": {
            "description": "The file.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "fileName",
                    "text"
                  ],
                  "properties": {
                    "fileName": {
                      "type": "string"
                    },
                    "text": {
                      "type": "string"
                    },
                    "original": {
                      "type": "object",
                      "description": "The bytes of the file of an imported record.",
                      "required": [
                        "base64",
                        "sha256"
                      ],
                      "properties": {
                        "base64": {
                          "type": "string"
                        },
                        "sha256": {
                          "type": "string"
                        }
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/decisions/export": {
      "post": {
        "operationId": "ExportDecisions",
        "summary": "Export several decision records",
        "description": "As a zip file with a folder of Markdown files and an index: those with the given ids, or all that a filter of the list matches, at most 500 and 20 MB. The same records give the same bytes. One id the caller may not read is answered as if it did not exist.",
        "tags": [
          "Decisions"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DecisionExport"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The zip file.",
            "content": {
              "application/zip": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/decisions/{id}/convert": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "ConvertDecision",
        "summary": "Convert an imported record",
        "description": "Writes a record of the portal with what the file states; the rest of the file stands in it verbatim. The file and its record stay as they are. A record is converted once.",
        "tags": [
          "Decisions"
        ],
        "responses": {
          "201": {
            "description": "The new decision.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/decision-templates": {
      "get": {
        "operationId": "ListDecisionTemplates",
        "summary": "List what a decision may be begun from",
        "description": "The templates of the configuration, in its order.",
        "tags": [
          "Decisions"
        ],
        "responses": {
          "200": {
            "description": "The templates.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/DecisionTemplate"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/decisions/{id}/source": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "GetDecisionSource",
        "summary": "Read the file of an imported record",
        "description": "The text of the file in the repository, what was read in it, and which records of the portal its neighbours are.",
        "tags": [
          "Decisions"
        ],
        "responses": {
          "200": {
            "description": "The file and what was read in it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionSourceView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/decisions/{id}/challenges": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "RaiseChallenge",
        "summary": "Challenge a decision",
        "description": "Whoever may read the decision may say what speaks against it. It stays as it is; the challenge shows on it until it is answered.",
        "tags": [
          "Decisions"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DiscussionText"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The decision as it is now.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/challenges/{id}/answers": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "AnswerChallenge",
        "summary": "Add to the thread of a challenge",
        "description": "Possible while it is open, for whoever may read the decision.",
        "tags": [
          "Decisions"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DiscussionText"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The decision as it is now.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/challenges/{id}/state": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "MoveChallenge",
        "summary": "Say what became of a challenge",
        "description": "Those who answer for the decision say that it was answered or led to an amendment; whoever raised it withdraws it, or opens it again.",
        "tags": [
          "Decisions"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChallengeChange"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The decision as it is now.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/decisions/{id}/advice": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "AddAdvice",
        "summary": "Ask for advice, or offer it",
        "description": "Without a text it asks a user or a group, which those who answer for the decision may; with a text it is offered unasked.",
        "tags": [
          "Decisions"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AdviceInput"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The decision as it is now.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/advice/{id}/answer": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "GiveAdvice",
        "summary": "Give the advice one was asked for",
        "description": "It is recorded once, and permits or forbids nothing.",
        "tags": [
          "Decisions"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DiscussionText"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The decision as it is now.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/decision-logs": {
      "get": {
        "operationId": "ListDecisionLogs",
        "summary": "List decision logs in repositories",
        "description": "The logs of entities that the caller may read in the catalog, with what became of their files.",
        "tags": [
          "Decisions"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/offset"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of decision logs.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "limit",
                    "offset"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/DecisionLog"
                      }
                    },
                    "totalItems": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "limit": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "offset": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/decision-logs/refresh": {
      "post": {
        "operationId": "RefreshDecisionLogs",
        "summary": "Read all decision logs again",
        "description": "Looks at all repositories now; stewards only.",
        "tags": [
          "Upkeep"
        ],
        "responses": {
          "200": {
            "description": "Whether a reading is on its way.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "scheduled"
                  ],
                  "properties": {
                    "scheduled": {
                      "type": "boolean"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/follows": {
      "get": {
        "operationId": "ListFollows",
        "summary": "List what one follows",
        "description": "Records and entities the caller wants to hear of, newest first.",
        "tags": [
          "Follows"
        ],
        "responses": {
          "200": {
            "description": "What the caller follows and may still read.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Follow"
                      }
                    }
                  },
                  "additionalProperties": false
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/follows/{kind}/{id}": {
      "parameters": [
        {
          "name": "kind",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/FollowedKind"
          }
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "put": {
        "operationId": "Follow",
        "summary": "Follow a record",
        "description": "Asks to be told of what becomes of it. Twice is once.",
        "tags": [
          "Follows"
        ],
        "responses": {
          "200": {
            "description": "What is followed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Follow"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      },
      "delete": {
        "operationId": "Unfollow",
        "summary": "Stop following a record",
        "description": "The same whether it was followed or not.",
        "tags": [
          "Follows"
        ],
        "responses": {
          "200": {
            "description": "What is no longer followed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Follow"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/follows/entity/{kind}/{namespace}/{name}": {
      "parameters": [
        {
          "name": "kind",
          "in": "path",
          "required": true,
          "description": "Kind of the entity.",
          "schema": {
            "type": "string",
            "maxLength": 63
          }
        },
        {
          "name": "namespace",
          "in": "path",
          "required": true,
          "description": "Namespace of the entity.",
          "schema": {
            "type": "string",
            "maxLength": 63
          }
        },
        {
          "name": "name",
          "in": "path",
          "required": true,
          "description": "Name of the entity.",
          "schema": {
            "type": "string",
            "maxLength": 63
          }
        }
      ],
      "put": {
        "operationId": "FollowEntity",
        "summary": "Follow an entity",
        "description": "Asks to be told of initiatives and decisions that come to bear on it. Twice is once.",
        "tags": [
          "Follows"
        ],
        "responses": {
          "200": {
            "description": "What is followed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Follow"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      },
      "delete": {
        "operationId": "UnfollowEntity",
        "summary": "Stop following an entity",
        "description": "The same whether it was followed or not.",
        "tags": [
          "Follows"
        ],
        "responses": {
          "200": {
            "description": "What is no longer followed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Follow"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/principles": {
      "get": {
        "operationId": "ListPrinciples",
        "summary": "List principles",
        "description": "The principles the caller may read, one page at a time.",
        "tags": [
          "Principles"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/search"
          },
          {
            "name": "status",
            "in": "query",
            "description": "Any of these statuses.",
            "allowReserved": true,
            "schema": {
              "type": "array",
              "maxItems": 50,
              "items": {
                "type": "string",
                "enum": [
                  "draft",
                  "in-force",
                  "under-review",
                  "retired"
                ]
              }
            }
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "name": "scope",
            "in": "query",
            "description": "Any of these domains, systems or groups; `organisation` stands for principles of the whole organisation.",
            "allowReserved": true,
            "schema": {
              "type": "array",
              "maxItems": 50,
              "items": {
                "type": "string",
                "maxLength": 200
              }
            }
          },
          {
            "name": "appliesTo",
            "in": "query",
            "description": "Only principles that hold for any of these entities: those of the whole organisation, of what they are in, and of who owns them.",
            "allowReserved": true,
            "schema": {
              "type": "array",
              "maxItems": 10,
              "items": {
                "type": "string",
                "maxLength": 200
              }
            }
          },
          {
            "name": "unused",
            "in": "query",
            "description": "True leaves those in force that no decision has cited for as many months as the configuration calls unused.",
            "allowReserved": true,
            "schema": {
              "type": "boolean"
            }
          },
          {
            "$ref": "#/components/parameters/archived"
          },
          {
            "name": "sort",
            "in": "query",
            "description": "Order of the list; a minus means descending.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "enum": [
                "title",
                "-title",
                "updatedAt",
                "-updatedAt",
                "lastShapedOn",
                "-lastShapedOn",
                "upheld",
                "-upheld",
                "deviated",
                "-deviated"
              ]
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/offset"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of principles.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "limit",
                    "offset"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/PrincipleListItem"
                      }
                    },
                    "totalItems": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "limit": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "offset": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      },
      "post": {
        "operationId": "CreatePrinciple",
        "summary": "Write a principle",
        "description": "Name, statement, rationale and owner are enough. Every rule that the input breaks is named in the answer.",
        "tags": [
          "Principles"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PrincipleInput"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The principle as it was stored.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PrincipleView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/principles/from-entity": {
      "post": {
        "operationId": "TakeOverPrinciple",
        "summary": "Take a principle over from the catalog",
        "description": "Makes a draft of what an AI resource of type rule says. The second time it answers with the principle that came of the first.",
        "tags": [
          "Principles"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "entityRef"
                ],
                "properties": {
                  "entityRef": {
                    "type": "string",
                    "maxLength": 200,
                    "description": "Ref of an AI resource of type rule."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The principle that was taken over before.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TakenOverPrinciple"
                }
              }
            }
          },
          "201": {
            "description": "The draft as it was stored.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TakenOverPrinciple"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/principles/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "GetPrinciple",
        "summary": "Read a principle",
        "description": "One principle with what its page needs.",
        "tags": [
          "Principles"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The principle.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PrincipleView"
                }
              }
            }
          },
          "304": {
            "$ref": "#/components/responses/NotModified"
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      },
      "patch": {
        "operationId": "UpdatePrinciple",
        "summary": "Change a principle",
        "description": "Fields that are left out stay as they are; null clears a field. A status may only become one that can follow it.",
        "tags": [
          "Principles"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PrincipleInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The principle as it was stored.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PrincipleView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PrincipleConflict"
          },
          "428": {
            "$ref": "#/components/responses/RevisionRequired"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/principles/{id}/archive": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "ArchivePrinciple",
        "summary": "Archive a principle",
        "description": "Takes a principle out of lists. Nothing is deleted.",
        "tags": [
          "Principles"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The archived principle.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PrincipleView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PrincipleConflict"
          },
          "428": {
            "$ref": "#/components/responses/RevisionRequired"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/principles/{id}/restore": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "RestorePrinciple",
        "summary": "Restore a principle",
        "description": "Brings an archived principle back.",
        "tags": [
          "Principles"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The restored principle.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PrincipleView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PrincipleConflict"
          },
          "428": {
            "$ref": "#/components/responses/RevisionRequired"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/principles/{id}/history": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "GetPrincipleHistory",
        "summary": "Read the history of a principle",
        "description": "Its revisions, newest first, each with what changed.",
        "tags": [
          "Principles"
        ],
        "responses": {
          "200": {
            "description": "The revisions the caller may read.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "limit",
                    "offset"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/PrincipleRevision"
                      }
                    },
                    "totalItems": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "limit": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "offset": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/similar": {
      "post": {
        "operationId": "FindSimilarWork",
        "summary": "Find work similar to a draft",
        "description": "Compares a draft that nobody has saved with public initiatives that the caller may read. A POST, so that no draft ends up in a URL.",
        "tags": [
          "Overlaps"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SimilarWorkDraft"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Similar initiatives, most likely first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SimilarWorkAnswer"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/comparison": {
      "get": {
        "operationId": "CompareInitiatives",
        "summary": "Compare initiatives",
        "description": "Two to four initiatives with the measure of every pair.",
        "tags": [
          "Overlaps"
        ],
        "parameters": [
          {
            "name": "id",
            "in": "query",
            "required": true,
            "description": "Ids of the initiatives.",
            "allowReserved": true,
            "schema": {
              "type": "array",
              "minItems": 2,
              "maxItems": 4,
              "items": {
                "type": "string",
                "maxLength": 100
              }
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The initiatives and their pairs.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Comparison"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/overlaps": {
      "get": {
        "operationId": "ListOverlaps",
        "summary": "List overlaps",
        "description": "Pairs of which the caller may read both sides.",
        "tags": [
          "Overlaps"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "$ref": "#/components/parameters/initiative"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "name": "stage",
            "in": "query",
            "description": "Any of these stages, on one of the sides.",
            "allowReserved": true,
            "schema": {
              "type": "array",
              "maxItems": 50,
              "items": {
                "type": "string",
                "enum": [
                  "idea",
                  "pre-deployment",
                  "pilot",
                  "deployed",
                  "retired"
                ]
              }
            }
          },
          {
            "name": "band",
            "in": "query",
            "description": "Only pairs of this band.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "enum": [
                "likely",
                "related",
                "listed"
              ]
            }
          },
          {
            "name": "kind",
            "in": "query",
            "description": "Any of these kinds.",
            "allowReserved": true,
            "schema": {
              "type": "array",
              "maxItems": 5,
              "items": {
                "type": "string",
                "enum": [
                  "same-text",
                  "same-problem",
                  "same-data",
                  "same-tool",
                  "same-system"
                ]
              }
            }
          },
          {
            "name": "crossTeam",
            "in": "query",
            "description": "Only pairs of different owners, which is the default.",
            "allowReserved": true,
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "settled",
            "in": "query",
            "description": "True lists only pairs that are settled, false only the others. A pair is settled once both sides agreed, until the texts change materially or the day to look again comes.",
            "allowReserved": true,
            "schema": {
              "type": "boolean"
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/offset"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of overlaps, most likely first.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "limit",
                    "offset"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Overlap"
                      }
                    },
                    "totalItems": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "limit": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "offset": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/resolutions": {
      "get": {
        "operationId": "ListResolutions",
        "summary": "List resolutions",
        "description": "How overlaps are settled, of which the caller may read both sides.",
        "tags": [
          "Overlaps"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/initiative"
          },
          {
            "name": "state",
            "in": "query",
            "description": "Only resolutions in this state.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "enum": [
                "proposed",
                "effective",
                "undone"
              ]
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/offset"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of resolutions, newest change first.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "limit",
                    "offset"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ResolutionView"
                      }
                    },
                    "totalItems": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "limit": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "offset": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      },
      "post": {
        "operationId": "ProposeResolution",
        "summary": "Propose how to settle an overlap",
        "description": "Drafts a decision record about both initiatives. An owner who proposes has consented for their own side; it takes effect once both sides have.",
        "tags": [
          "Overlaps"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ResolutionInput"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The resolution.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ResolutionView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/resolutions/{id}/consent": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "ConsentToResolution",
        "summary": "Agree to a resolution",
        "description": "Only an owner may, for their own side. Agreeing again changes nothing.",
        "tags": [
          "Overlaps"
        ],
        "responses": {
          "200": {
            "description": "The resolution as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ResolutionView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/resolutions/{id}/undo": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "UndoResolution",
        "summary": "Undo a resolution",
        "description": "Owners of either side and stewards may at any time. Its decision is rejected, or deprecated when it was accepted.",
        "tags": [
          "Overlaps"
        ],
        "responses": {
          "200": {
            "description": "The resolution as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ResolutionView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/divergences": {
      "get": {
        "operationId": "ListDivergences",
        "summary": "List divergences",
        "description": "Accepted decisions of several teams that answer a similar question, as far as the caller may read them, that with the most teams first. One of which the caller may read the answers of fewer than two teams does not exist for them.",
        "tags": [
          "Decisions"
        ],
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "description": "Only those in this state.",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/DivergenceState"
            }
          },
          {
            "name": "agreed",
            "in": "query",
            "description": "Only those in which all teams gave the same answer, or only the others.",
            "allowReserved": true,
            "schema": {
              "type": "boolean"
            }
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/offset"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of divergences, and how many answers were compared.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "limit",
                    "offset",
                    "compared"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Divergence"
                      }
                    },
                    "totalItems": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "limit": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "offset": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "compared": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/divergences/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "GetDivergence",
        "summary": "Get a divergence",
        "description": "The answers to one question, as far as the caller may read them.",
        "tags": [
          "Decisions"
        ],
        "responses": {
          "200": {
            "description": "The divergence, seen by the caller.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Divergence"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/divergences/{id}/verdict": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "JudgeDivergence",
        "summary": "Confirm or dismiss a divergence",
        "description": "Says that the answers should be aligned, or that it is not the same question. Whoever may change one of the decisions may, and stewards. It is about the decisions the caller may read, and holds until another team answers, or a question or an answer changes materially.",
        "tags": [
          "Decisions"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DivergenceVerdictInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The divergence, seen by the caller.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Divergence"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      },
      "delete": {
        "operationId": "UndoDivergenceVerdict",
        "summary": "Undo the verdict on a divergence",
        "description": "Makes it unsettled again. Without a verdict nothing changes.",
        "tags": [
          "Decisions"
        ],
        "responses": {
          "200": {
            "description": "The divergence, seen by the caller.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Divergence"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/overlap-groups": {
      "get": {
        "operationId": "ListOverlapGroups",
        "summary": "List overlap groups",
        "description": "Overlaps that belong together, seen by the caller.",
        "tags": [
          "Overlaps"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/offset"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of groups.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "limit",
                    "offset"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/OverlapGroup"
                      }
                    },
                    "totalItems": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "limit": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "offset": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/overlap-groups/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "GetOverlapGroup",
        "summary": "Get an overlap group",
        "description": "What the members have in common, the members side by side and the pairs among them. A group of which the caller may read fewer than two members does not exist for them.",
        "tags": [
          "Overlaps"
        ],
        "responses": {
          "200": {
            "description": "The group, seen by the caller.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OverlapGroupView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/reviews": {
      "get": {
        "operationId": "ListReviews",
        "summary": "List reviews",
        "description": "Planned ones by the day they are due, or those that were held or skipped, newest first. Reviews of what the caller may not read are absent.",
        "tags": [
          "Reviews"
        ],
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "description": "Planned unless told.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "enum": [
                "planned",
                "held",
                "skipped"
              ]
            }
          },
          {
            "name": "due",
            "in": "query",
            "description": "Planned ones that are due, come due this month, or later.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "enum": [
                "now",
                "month",
                "later"
              ]
            }
          },
          {
            "name": "mine",
            "in": "query",
            "description": "Only those of the caller and the caller's groups.",
            "allowReserved": true,
            "schema": {
              "type": "boolean"
            }
          },
          {
            "$ref": "#/components/parameters/initiative"
          },
          {
            "name": "decision",
            "in": "query",
            "description": "Only reviews of the decision with this id.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          },
          {
            "name": "entityRef",
            "in": "query",
            "description": "Only reviews of this entity.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/offset"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of reviews.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "limit",
                    "offset",
                    "today"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ReviewSummary"
                      }
                    },
                    "totalItems": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "limit": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "offset": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "today": {
                      "$ref": "#/components/schemas/Day"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      },
      "post": {
        "operationId": "PlanReview",
        "summary": "Plan a review",
        "description": "Owners of a record, whoever registered it, and stewards plan its reviews; groups, systems and domains are looked back at by whoever sees them.",
        "tags": [
          "Reviews"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReviewPlanInput"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The review as it was planned.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/reviews/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "GetReview",
        "summary": "Read a review",
        "description": "One review with what its page needs: the agenda while it is planned, and the one before.",
        "tags": [
          "Reviews"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The review.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewView"
                }
              }
            }
          },
          "304": {
            "$ref": "#/components/responses/NotModified"
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      },
      "patch": {
        "operationId": "UpdateReview",
        "summary": "Change a review",
        "description": "Of a planned review when it is due and how often, of a held one what was said; the owner of both. Fields that are left out stay as they are.",
        "tags": [
          "Reviews"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReviewChangeInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The review as it was stored.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/ReviewConflict"
          },
          "428": {
            "$ref": "#/components/responses/RevisionRequired"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/reviews/{id}/outcome": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "put": {
        "operationId": "HoldReview",
        "summary": "Say what came of a review",
        "description": "Holds a planned review; the next one is planned with it.",
        "tags": [
          "Reviews"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReviewOutcomeInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The review as it was held.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/ReviewConflict"
          },
          "428": {
            "$ref": "#/components/responses/RevisionRequired"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/reviews/{id}/skip": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "SkipReview",
        "summary": "Leave a review out",
        "description": "Says why; the next one is planned with it.",
        "tags": [
          "Reviews"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "reason"
                ],
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 20000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The review as it was skipped.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/ReviewConflict"
          },
          "428": {
            "$ref": "#/components/responses/RevisionRequired"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/reviews/{id}/follow-up-decision": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "DraftFollowUp",
        "summary": "Draft the decision a follow-up asks for",
        "description": "Makes a proposed decision record that is linked to what was reviewed and to the follow-up. Doing so again changes nothing.",
        "tags": [
          "Reviews"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "followUp"
                ],
                "properties": {
                  "followUp": {
                    "type": "integer",
                    "description": "Place of the follow-up, from 0.",
                    "minimum": 0,
                    "maximum": 1000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The review with the link to the decision.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/ReviewConflict"
          },
          "428": {
            "$ref": "#/components/responses/RevisionRequired"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/reviews/{id}/history": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "GetReviewHistory",
        "summary": "Read the history of a review",
        "description": "Its revisions, newest first, each with what changed.",
        "tags": [
          "Reviews"
        ],
        "responses": {
          "200": {
            "description": "The revisions the caller may read.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "limit",
                    "offset"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ReviewRevision"
                      }
                    },
                    "totalItems": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "limit": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "offset": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/entities/facts": {
      "post": {
        "operationId": "ListEntityFacts",
        "summary": "Read facts about many entities",
        "description": "What others may want to check about entities, as far as the caller may read what is counted. Entities the caller does not see are left out. A POST, since a hundred refs are too long for a URL; it changes nothing.",
        "tags": [
          "Entities"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "entityRefs"
                ],
                "properties": {
                  "entityRefs": {
                    "type": "array",
                    "maxItems": 100,
                    "items": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Facts, in the order of the refs.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/EntityFacts"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/entities/{kind}/{namespace}/{name}/facts": {
      "parameters": [
        {
          "name": "kind",
          "in": "path",
          "required": true,
          "description": "Kind of the entity.",
          "schema": {
            "type": "string",
            "maxLength": 63
          }
        },
        {
          "name": "namespace",
          "in": "path",
          "required": true,
          "description": "Namespace of the entity.",
          "schema": {
            "type": "string",
            "maxLength": 63
          }
        },
        {
          "name": "name",
          "in": "path",
          "required": true,
          "description": "Name of the entity.",
          "schema": {
            "type": "string",
            "maxLength": 63
          }
        }
      ],
      "get": {
        "operationId": "GetEntityFacts",
        "summary": "Read facts about an entity",
        "description": "What others may want to check about an entity, as far as the caller may read what is counted.",
        "tags": [
          "Entities"
        ],
        "responses": {
          "200": {
            "description": "The facts.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EntityFacts"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/insights": {
      "get": {
        "operationId": "GetInsights",
        "summary": "Count what converges, diverges and stalls",
        "description": "Everything that plots are drawn from, counted over what the caller may read, now or as it stood when a day ended. Of a day that is past only what the caller may read today and could read then is counted; groups and divergences have no history and are absent.",
        "tags": [
          "Insights"
        ],
        "parameters": [
          {
            "name": "asOf",
            "in": "query",
            "description": "A calendar day, today or earlier. Now, unless told.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "maxLength": 10
            }
          }
        ],
        "responses": {
          "200": {
            "description": "What was counted.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Insights"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/entities/{kind}/{namespace}/{name}/overview": {
      "parameters": [
        {
          "name": "kind",
          "in": "path",
          "required": true,
          "description": "Kind of the entity.",
          "schema": {
            "type": "string",
            "maxLength": 63
          }
        },
        {
          "name": "namespace",
          "in": "path",
          "required": true,
          "description": "Namespace of the entity.",
          "schema": {
            "type": "string",
            "maxLength": 63
          }
        },
        {
          "name": "name",
          "in": "path",
          "required": true,
          "description": "Name of the entity.",
          "schema": {
            "type": "string",
            "maxLength": 63
          }
        }
      ],
      "get": {
        "operationId": "GetEntityOverview",
        "summary": "Read what concerns an entity",
        "description": "Everything an entity page needs in one answer: initiatives, decisions and similar work elsewhere.",
        "tags": [
          "Entities"
        ],
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "description": "Most initiatives, most decisions and most credit to list; half as many pairs of similar work. 20 unless told.",
            "allowReserved": true,
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 200
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The overview.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EntityOverview"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/import-presets": {
      "get": {
        "operationId": "ListImportPresets",
        "summary": "List import presets",
        "description": "Column mappings of well-known inventories.",
        "tags": [
          "Imports"
        ],
        "responses": {
          "200": {
            "description": "All presets.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ImportPreset"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/import-files": {
      "post": {
        "operationId": "UploadImportFile",
        "summary": "Upload a file to import",
        "description": "Reads a CSV or JSON file of at most 5 MB; imports nothing yet.",
        "tags": [
          "Imports"
        ],
        "parameters": [
          {
            "name": "name",
            "in": "query",
            "required": true,
            "description": "Name of the file, to show it again.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/octet-stream": {
              "schema": {
                "type": "string",
                "format": "binary"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What the file holds and how its columns would be used.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImportFile"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/imports": {
      "post": {
        "operationId": "StartImport",
        "summary": "Start an import",
        "description": "A dry run reports row by row what would happen; a run does it. Both go on after the answer.",
        "tags": [
          "Imports"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ImportRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The job to follow.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImportJob"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/imports/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "GetImport",
        "summary": "Read the state of an import",
        "description": "How far an import is.",
        "tags": [
          "Imports"
        ],
        "responses": {
          "200": {
            "description": "The job.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImportJob"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/imports/{id}/rows": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "ListImportRows",
        "summary": "List the rows of an import",
        "description": "What happened, or would happen, to each row.",
        "tags": [
          "Imports"
        ],
        "parameters": [
          {
            "name": "outcome",
            "in": "query",
            "description": "Only rows with this outcome.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "enum": [
                "create",
                "change",
                "same",
                "problem"
              ]
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/offset"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of rows.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "limit",
                    "offset"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ImportRow"
                      }
                    },
                    "totalItems": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "limit": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "offset": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/imports/{id}/cancel": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "CancelImport",
        "summary": "Cancel an import",
        "description": "Rows that are done stay done.",
        "tags": [
          "Imports"
        ],
        "responses": {
          "200": {
            "description": "The job as it stopped.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImportJob"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/verification": {
      "post": {
        "operationId": "VerifyStore",
        "summary": "Verify the store",
        "description": "Checks every invariant of the store; stewards only.",
        "tags": [
          "Upkeep"
        ],
        "responses": {
          "200": {
            "description": "The violations; none when all is well.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VerificationReport"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    },
    "/overlap-rebuild": {
      "get": {
        "operationId": "GetOverlapRebuild",
        "summary": "Whether overlaps are being computed anew",
        "description": "Also says what settled overlaps have taught.",
        "tags": [
          "Upkeep"
        ],
        "responses": {
          "200": {
            "description": "Where it stands.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OverlapRebuild"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      },
      "post": {
        "operationId": "RebuildOverlaps",
        "summary": "Rebuild all overlaps",
        "description": "Recomputes overlaps from scratch; stewards only.",
        "tags": [
          "Upkeep"
        ],
        "responses": {
          "200": {
            "description": "Where it stands.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OverlapRebuild"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      },
      "delete": {
        "operationId": "CancelOverlapRebuild",
        "summary": "Call off a rebuild",
        "description": "The former overlaps stay, and unless somebody asks for it none is built for an hour; stewards only. Refused while there is no model at all.",
        "tags": [
          "Upkeep"
        ],
        "responses": {
          "200": {
            "description": "Where it stands.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OverlapRebuild"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/NotAuthenticated"
          },
          "403": {
            "$ref": "#/components/responses/NotAllowed"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/NotAvailable"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "JWT": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT"
      }
    },
    "parameters": {
      "id": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "Id of the record.",
        "schema": {
          "type": "string"
        }
      },
      "search": {
        "name": "search",
        "in": "query",
        "description": "Words to look for.",
        "allowReserved": true,
        "schema": {
          "type": "string",
          "maxLength": 100
        }
      },
      "owner": {
        "name": "owner",
        "in": "query",
        "description": "Any of these owners, as they are stored.",
        "allowReserved": true,
        "schema": {
          "type": "array",
          "maxItems": 50,
          "items": {
            "type": "string",
            "maxLength": 200
          }
        }
      },
      "entityRef": {
        "name": "entityRef",
        "in": "query",
        "description": "Only what is attached to this entity; to a system or a domain, also what is attached to anything in it.",
        "allowReserved": true,
        "schema": {
          "type": "string",
          "maxLength": 200
        }
      },
      "initiative": {
        "name": "initiative",
        "in": "query",
        "description": "Only what concerns the initiative with this id.",
        "allowReserved": true,
        "schema": {
          "type": "string",
          "maxLength": 100
        }
      },
      "archived": {
        "name": "archived",
        "in": "query",
        "description": "True lists archived records instead of the others.",
        "allowReserved": true,
        "schema": {
          "type": "boolean"
        }
      },
      "limit": {
        "name": "limit",
        "in": "query",
        "description": "Size of the page; 0 gives the total alone.",
        "allowReserved": true,
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 100
        }
      },
      "offset": {
        "name": "offset",
        "in": "query",
        "description": "How many items to skip.",
        "allowReserved": true,
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      },
      "idempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "description": "Chosen by the caller. A repeated request with the same key and body gives the first result again.",
        "schema": {
          "type": "string",
          "pattern": "^[!-~]{1,100}$"
        }
      },
      "ifMatch": {
        "name": "If-Match",
        "in": "header",
        "description": "ETag of the version the change is based on. A change without it is answered with 428, once it is clear that the caller may read the record.",
        "schema": {
          "type": "string"
        }
      },
      "ifNoneMatch": {
        "name": "If-None-Match",
        "in": "header",
        "description": "ETag of the version the caller has; when current, 304.",
        "schema": {
          "type": "string"
        }
      }
    },
    "headers": {
      "ETag": {
        "description": "Revision of the record and a fingerprint of the answer. For If-Match the revision alone, in quotes, is enough.",
        "schema": {
          "type": "string"
        }
      }
    },
    "responses": {
      "NotModified": {
        "description": "The caller has the current answer."
      },
      "BadInput": {
        "description": "The input breaks a rule; the message says which.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorResponse"
            }
          }
        }
      },
      "NotAuthenticated": {
        "description": "Credentials are missing or not valid.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorResponse"
            }
          }
        }
      },
      "NotAllowed": {
        "description": "The caller may not do this.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorResponse"
            }
          }
        }
      },
      "NotFound": {
        "description": "No such thing, or not for this caller.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorResponse"
            }
          }
        }
      },
      "Conflict": {
        "description": "The state of the record does not allow this.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorResponse"
            }
          }
        }
      },
      "InitiativeConflict": {
        "description": "The change is based on an old version; nothing was saved.",
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "required": [
                "error",
                "current",
                "response"
              ],
              "properties": {
                "error": {
                  "$ref": "#/components/schemas/ErrorDetail"
                },
                "current": {
                  "$ref": "#/components/schemas/InitiativeView"
                },
                "request": {
                  "$ref": "#/components/schemas/ErrorRequest"
                },
                "response": {
                  "$ref": "#/components/schemas/ErrorStatus"
                }
              }
            }
          }
        }
      },
      "DecisionConflict": {
        "description": "The change is based on an old version; nothing was saved.",
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "required": [
                "error",
                "current",
                "response"
              ],
              "properties": {
                "error": {
                  "$ref": "#/components/schemas/ErrorDetail"
                },
                "current": {
                  "$ref": "#/components/schemas/DecisionView"
                },
                "request": {
                  "$ref": "#/components/schemas/ErrorRequest"
                },
                "response": {
                  "$ref": "#/components/schemas/ErrorStatus"
                }
              }
            }
          }
        }
      },
      "ReviewConflict": {
        "description": "The change is based on an old version; nothing was saved.",
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "required": [
                "error",
                "current",
                "response"
              ],
              "properties": {
                "error": {
                  "$ref": "#/components/schemas/ErrorDetail"
                },
                "current": {
                  "$ref": "#/components/schemas/ReviewView"
                },
                "request": {
                  "$ref": "#/components/schemas/ErrorRequest"
                },
                "response": {
                  "$ref": "#/components/schemas/ErrorStatus"
                }
              }
            }
          }
        }
      },
      "PrincipleConflict": {
        "description": "The change is based on an old version; nothing was saved.",
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "required": [
                "error",
                "current",
                "response"
              ],
              "properties": {
                "error": {
                  "$ref": "#/components/schemas/ErrorDetail"
                },
                "current": {
                  "$ref": "#/components/schemas/PrincipleView"
                },
                "request": {
                  "$ref": "#/components/schemas/ErrorRequest"
                },
                "response": {
                  "$ref": "#/components/schemas/ErrorStatus"
                }
              }
            }
          }
        }
      },
      "RevisionRequired": {
        "description": "The change does not say which version it is based on.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorResponse"
            }
          }
        }
      },
      "NotAvailable": {
        "description": "A part that is needed does not answer; try again later.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorResponse"
            }
          }
        }
      }
    },
    "schemas": {
      "ErrorDetail": {
        "type": "object",
        "description": "Name and message of an error; may hold more.",
        "additionalProperties": true,
        "required": [
          "name",
          "message"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "message": {
            "type": "string"
          }
        }
      },
      "ErrorRequest": {
        "type": "object",
        "required": [
          "method",
          "url"
        ],
        "properties": {
          "method": {
            "type": "string"
          },
          "url": {
            "type": "string"
          }
        }
      },
      "ErrorStatus": {
        "type": "object",
        "required": [
          "statusCode"
        ],
        "properties": {
          "statusCode": {
            "type": "integer"
          }
        }
      },
      "ErrorResponse": {
        "type": "object",
        "required": [
          "error",
          "response"
        ],
        "properties": {
          "error": {
            "$ref": "#/components/schemas/ErrorDetail"
          },
          "request": {
            "$ref": "#/components/schemas/ErrorRequest"
          },
          "response": {
            "$ref": "#/components/schemas/ErrorStatus"
          }
        }
      },
      "Count": {
        "type": "integer",
        "minimum": 0
      },
      "Probability": {
        "type": "number",
        "minimum": 0,
        "maximum": 1
      },
      "Timestamp": {
        "type": "string",
        "description": "Instant in UTC, ISO 8601."
      },
      "Day": {
        "type": "string",
        "description": "Calendar day, YYYY-MM-DD."
      },
      "Visibility": {
        "type": "string",
        "enum": [
          "public",
          "restricted",
          "hidden"
        ]
      },
      "InitiativeStage": {
        "type": "string",
        "enum": [
          "idea",
          "pre-deployment",
          "pilot",
          "deployed",
          "retired"
        ]
      },
      "DecisionStatus": {
        "type": "string",
        "description": "Unknown is that of an imported record whose file states none, or one that is not understood; it cannot be chosen.",
        "enum": [
          "proposed",
          "accepted",
          "rejected",
          "deprecated",
          "superseded",
          "unknown"
        ]
      },
      "PrincipleStatus": {
        "type": "string",
        "enum": [
          "draft",
          "in-force",
          "under-review",
          "retired"
        ]
      },
      "PrincipleStance": {
        "type": "string",
        "enum": [
          "upholds",
          "deviates"
        ]
      },
      "EntityLabel": {
        "type": "object",
        "required": [
          "ref",
          "title",
          "known"
        ],
        "properties": {
          "ref": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "known": {
            "type": "boolean"
          }
        }
      },
      "RecordLink": {
        "type": "object",
        "required": [
          "title",
          "url"
        ],
        "properties": {
          "title": {
            "type": "string"
          },
          "url": {
            "type": "string"
          }
        }
      },
      "RecordOrigin": {
        "type": "object",
        "required": [
          "kind"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "portal",
              "import",
              "git",
              "agent",
              "seed"
            ]
          },
          "key": {
            "type": "string"
          }
        }
      },
      "Attachment": {
        "type": "object",
        "required": [
          "entityRef",
          "role"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "role": {
            "type": "string",
            "enum": [
              "changes",
              "uses",
              "reads",
              "serves"
            ]
          }
        }
      },
      "FieldChange": {
        "type": "object",
        "required": [
          "field"
        ],
        "properties": {
          "field": {
            "type": "string"
          },
          "before": {},
          "after": {}
        }
      },
      "InitiativeInput": {
        "type": "object",
        "description": "Fields of an initiative. Lengths, refs and choices are checked field by field and all problems are reported at once; a property that is not listed here is one of them. Null clears a field.",
        "properties": {
          "title": {
            "type": [
              "string",
              "null"
            ]
          },
          "problem": {
            "type": [
              "string",
              "null"
            ]
          },
          "owner": {
            "type": [
              "string",
              "null"
            ],
            "description": "Entity ref of a group or user."
          },
          "stage": {
            "type": [
              "string",
              "null"
            ]
          },
          "visibility": {
            "type": [
              "string",
              "null"
            ]
          },
          "readers": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "allowsHints": {
            "type": [
              "boolean",
              "null"
            ],
            "description": "Whether teams with very similar work may learn which group to ask. It has a meaning for restricted initiatives alone."
          },
          "outputs": {
            "type": [
              "string",
              "null"
            ]
          },
          "benefits": {
            "type": [
              "string",
              "null"
            ]
          },
          "users": {
            "type": [
              "string",
              "null"
            ]
          },
          "lesson": {
            "type": [
              "string",
              "null"
            ]
          },
          "differsBecause": {
            "type": [
              "string",
              "null"
            ]
          },
          "aiClassification": {
            "type": [
              "string",
              "null"
            ]
          },
          "topicArea": {
            "type": [
              "string",
              "null"
            ]
          },
          "sourcing": {
            "type": [
              "string",
              "null"
            ]
          },
          "vendors": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "tools": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "dataDescription": {
            "type": [
              "string",
              "null"
            ]
          },
          "personalData": {
            "type": [
              "string",
              "null"
            ]
          },
          "euRiskLevel": {
            "type": [
              "string",
              "null"
            ]
          },
          "euRole": {
            "type": [
              "string",
              "null"
            ]
          },
          "highImpact": {
            "type": [
              "string",
              "null"
            ]
          },
          "humanOversight": {
            "type": [
              "string",
              "null"
            ]
          },
          "tags": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "links": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "object",
              "properties": {
                "title": {
                  "type": "string"
                },
                "url": {
                  "type": "string"
                }
              }
            }
          },
          "attachments": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "object",
              "properties": {
                "entityRef": {
                  "type": "string"
                },
                "role": {
                  "type": [
                    "string",
                    "null"
                  ]
                }
              }
            }
          },
          "buildsOn": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "principles": {
            "type": [
              "array",
              "null"
            ],
            "description": "Ids of principles it is guided by.",
            "items": {
              "type": "string"
            }
          },
          "expectedOutcomes": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/components/schemas/ExpectedOutcomeInput"
            }
          }
        }
      },
      "Initiative": {
        "type": "object",
        "required": [
          "id",
          "revision",
          "createdAt",
          "createdBy",
          "updatedAt",
          "updatedBy",
          "origin",
          "title",
          "problem",
          "owner",
          "stage",
          "visibility",
          "readers",
          "vendors",
          "tools",
          "tags",
          "links",
          "attachments",
          "buildsOn",
          "principles"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "createdAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "createdBy": {
            "type": "string"
          },
          "updatedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "updatedBy": {
            "type": "string"
          },
          "archivedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "origin": {
            "$ref": "#/components/schemas/RecordOrigin"
          },
          "title": {
            "type": "string"
          },
          "problem": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "stage": {
            "$ref": "#/components/schemas/InitiativeStage"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "readers": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "allowsHints": {
            "type": "boolean"
          },
          "outputs": {
            "type": "string"
          },
          "benefits": {
            "type": "string"
          },
          "users": {
            "type": "string"
          },
          "lesson": {
            "type": "string"
          },
          "differsBecause": {
            "type": "string"
          },
          "aiClassification": {
            "type": "string",
            "enum": [
              "agentic",
              "generative",
              "classical-ml",
              "nlp",
              "computer-vision",
              "reinforcement-learning",
              "other"
            ]
          },
          "topicArea": {
            "type": "string"
          },
          "sourcing": {
            "type": "string",
            "enum": [
              "vendor",
              "in-house",
              "both"
            ]
          },
          "vendors": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "tools": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "dataDescription": {
            "type": "string"
          },
          "personalData": {
            "type": "string",
            "enum": [
              "yes",
              "no",
              "unknown"
            ]
          },
          "euRiskLevel": {
            "type": "string",
            "enum": [
              "prohibited",
              "high",
              "limited",
              "minimal",
              "not-assessed"
            ]
          },
          "euRole": {
            "type": "string",
            "enum": [
              "provider",
              "deployer",
              "importer",
              "distributor",
              "product-manufacturer",
              "authorised-representative"
            ]
          },
          "highImpact": {
            "type": "string",
            "enum": [
              "high-impact",
              "presumed-but-not",
              "not-high-impact"
            ]
          },
          "humanOversight": {
            "type": "string"
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "links": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RecordLink"
            }
          },
          "attachments": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Attachment"
            }
          },
          "buildsOn": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "principles": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "expectedOutcomes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExpectedOutcome"
            }
          }
        }
      },
      "InitiativeSummary": {
        "type": "object",
        "required": [
          "id",
          "title",
          "excerpt",
          "owner",
          "stage",
          "visibility",
          "attachments",
          "revision",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "excerpt": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityLabel"
          },
          "stage": {
            "$ref": "#/components/schemas/InitiativeStage"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "topicArea": {
            "type": "string"
          },
          "lesson": {
            "type": "string"
          },
          "attachments": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Attachment"
            }
          },
          "outcomes": {
            "$ref": "#/components/schemas/OutcomeCounts"
          },
          "risk": {
            "$ref": "#/components/schemas/InitiativeRisk"
          },
          "likelyOverlaps": {
            "description": "Counted in lists of initiatives and on entity pages only.",
            "allOf": [
              {
                "$ref": "#/components/schemas/Count"
              }
            ]
          },
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "updatedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "archivedAt": {
            "$ref": "#/components/schemas/Timestamp"
          }
        }
      },
      "InitiativeView": {
        "type": "object",
        "required": [
          "initiative",
          "owner",
          "labels",
          "decisions",
          "buildsOn",
          "builtOnBy",
          "hints",
          "givenHints",
          "principles",
          "mayChange",
          "warnings"
        ],
        "properties": {
          "initiative": {
            "$ref": "#/components/schemas/Initiative"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityLabel"
          },
          "labels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityLabel"
            }
          },
          "decisions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionSummary"
            }
          },
          "buildsOn": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InitiativeSummary"
            }
          },
          "builtOnBy": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InitiativeSummary"
            }
          },
          "hints": {
            "type": "array",
            "description": "Whom the owners may ask, where somebody works on something very similar in confidence. Empty for everybody else.",
            "items": {
              "$ref": "#/components/schemas/Hint"
            }
          },
          "givenHints": {
            "type": "array",
            "description": "Who was told to ask about this initiative.",
            "items": {
              "$ref": "#/components/schemas/GivenHint"
            }
          },
          "nextReview": {
            "$ref": "#/components/schemas/ReviewSummary"
          },
          "lastVerdict": {
            "$ref": "#/components/schemas/VerdictView"
          },
          "principles": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PrincipleSummary"
            }
          },
          "mayChange": {
            "type": "boolean"
          },
          "warnings": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "FollowedKind": {
        "type": "string",
        "enum": [
          "initiative",
          "decision",
          "principle"
        ]
      },
      "Follow": {
        "type": "object",
        "required": [
          "kind",
          "id"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "initiative",
              "decision",
              "principle",
              "entity"
            ]
          },
          "id": {
            "type": "string",
            "description": "Id of the record, or ref of the entity."
          }
        },
        "additionalProperties": false
      },
      "Hint": {
        "type": "object",
        "required": [
          "group",
          "at"
        ],
        "properties": {
          "group": {
            "$ref": "#/components/schemas/EntityLabel"
          },
          "at": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "GivenHint": {
        "type": "object",
        "required": [
          "initiative",
          "at"
        ],
        "properties": {
          "initiative": {
            "$ref": "#/components/schemas/InitiativeSummary"
          },
          "at": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "InitiativeRevision": {
        "type": "object",
        "required": [
          "recordKind",
          "recordId",
          "revision",
          "action",
          "at",
          "by",
          "visibility",
          "snapshot",
          "changes"
        ],
        "properties": {
          "recordKind": {
            "type": "string",
            "enum": [
              "initiative"
            ]
          },
          "recordId": {
            "type": "string"
          },
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "action": {
            "type": "string",
            "enum": [
              "created",
              "changed",
              "archived",
              "restored"
            ]
          },
          "at": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "by": {
            "type": "string"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "snapshot": {
            "$ref": "#/components/schemas/Initiative"
          },
          "changes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldChange"
            }
          }
        }
      },
      "FacetValue": {
        "type": "object",
        "required": [
          "value",
          "label",
          "count"
        ],
        "properties": {
          "value": {
            "type": "string"
          },
          "label": {
            "type": "string"
          },
          "count": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "InitiativeFacets": {
        "type": "object",
        "required": [
          "stage",
          "owner",
          "topicArea",
          "risk"
        ],
        "properties": {
          "stage": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FacetValue"
            }
          },
          "owner": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FacetValue"
            }
          },
          "topicArea": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FacetValue"
            }
          },
          "risk": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FacetValue"
            }
          }
        }
      },
      "DecisionInput": {
        "type": "object",
        "description": "Fields of a decision record. Lengths, refs and choices are checked field by field and all problems are reported at once; a property that is not listed here is one of them. Null clears a field.",
        "properties": {
          "title": {
            "type": [
              "string",
              "null"
            ]
          },
          "question": {
            "type": [
              "string",
              "null"
            ]
          },
          "status": {
            "type": [
              "string",
              "null"
            ]
          },
          "date": {
            "type": [
              "string",
              "null"
            ],
            "description": "Calendar day, YYYY-MM-DD."
          },
          "owner": {
            "type": [
              "string",
              "null"
            ],
            "description": "Entity ref of a group or user."
          },
          "visibility": {
            "type": [
              "string",
              "null"
            ]
          },
          "readers": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "decisionMakers": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "consulted": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "informed": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "contextAndProblem": {
            "type": [
              "string",
              "null"
            ]
          },
          "decisionDrivers": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "consideredOptions": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "object",
              "properties": {
                "title": {
                  "type": "string"
                },
                "description": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "good": {
                  "type": [
                    "array",
                    "null"
                  ],
                  "items": {
                    "type": "string"
                  }
                },
                "neutral": {
                  "type": [
                    "array",
                    "null"
                  ],
                  "items": {
                    "type": "string"
                  }
                },
                "bad": {
                  "type": [
                    "array",
                    "null"
                  ],
                  "items": {
                    "type": "string"
                  }
                }
              }
            }
          },
          "chosenOption": {
            "type": [
              "string",
              "null"
            ]
          },
          "justification": {
            "type": [
              "string",
              "null"
            ]
          },
          "goodConsequences": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "badConsequences": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "confirmation": {
            "type": [
              "string",
              "null"
            ]
          },
          "moreInformation": {
            "type": [
              "string",
              "null"
            ]
          },
          "expectedOutcomes": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/components/schemas/ExpectedOutcomeInput"
            }
          },
          "reviewBy": {
            "type": [
              "string",
              "null"
            ],
            "description": "Calendar day, YYYY-MM-DD."
          },
          "entities": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "object",
              "properties": {
                "entityRef": {
                  "type": "string"
                },
                "relation": {
                  "type": [
                    "string",
                    "null"
                  ]
                }
              }
            }
          },
          "initiatives": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "supersedes": {
            "type": [
              "array",
              "null"
            ],
            "description": "Decisions this one replaces. None may stand in two of the four lists.",
            "items": {
              "type": "string"
            }
          },
          "amends": {
            "type": [
              "array",
              "null"
            ],
            "description": "Decisions this one changes in part.",
            "items": {
              "type": "string"
            }
          },
          "buildsOn": {
            "type": [
              "array",
              "null"
            ],
            "description": "Decisions this one takes as given.",
            "items": {
              "type": "string"
            }
          },
          "related": {
            "type": [
              "array",
              "null"
            ],
            "description": "Decisions worth reading beside this one.",
            "items": {
              "type": "string"
            }
          },
          "principles": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "object",
              "properties": {
                "principle": {
                  "type": "string",
                  "description": "Id of a principle."
                },
                "stance": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "reason": {
                  "type": [
                    "string",
                    "null"
                  ]
                }
              }
            }
          }
        }
      },
      "DecisionExport": {
        "type": "object",
        "description": "Either ids, or a filter.",
        "additionalProperties": false,
        "properties": {
          "ids": {
            "type": "array",
            "maxItems": 500,
            "items": {
              "type": "string",
              "maxLength": 255
            }
          },
          "filter": {
            "$ref": "#/components/schemas/DecisionFilter"
          }
        }
      },
      "DecisionFilter": {
        "type": "object",
        "description": "What the list of decisions is filtered by.",
        "additionalProperties": false,
        "properties": {
          "search": {
            "type": "string",
            "maxLength": 100
          },
          "status": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "type": "string"
            }
          },
          "owner": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "type": "string"
            }
          },
          "entityRef": {
            "type": "string",
            "maxLength": 255
          },
          "initiative": {
            "type": "string",
            "maxLength": 255
          },
          "outcome": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "type": "string"
            }
          },
          "challenged": {
            "type": "boolean"
          },
          "decidedSince": {
            "type": "string",
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
          },
          "decisionMaker": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "type": "string"
            }
          },
          "archived": {
            "type": "boolean"
          }
        }
      },
      "DecisionTemplate": {
        "type": "object",
        "required": [
          "title",
          "fields"
        ],
        "properties": {
          "title": {
            "type": "string"
          },
          "fields": {
            "$ref": "#/components/schemas/DecisionInput"
          }
        }
      },
      "DecisionEntityLink": {
        "type": "object",
        "required": [
          "entityRef",
          "relation"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "relation": {
            "type": "string",
            "enum": [
              "governs",
              "constrains",
              "informs"
            ]
          }
        }
      },
      "ConsideredOption": {
        "type": "object",
        "required": [
          "title",
          "good",
          "neutral",
          "bad"
        ],
        "properties": {
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "good": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "neutral": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "bad": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "OutcomeValueInput": {
        "description": "A number, or a few words.",
        "type": [
          "number",
          "string",
          "null"
        ]
      },
      "ExpectedOutcomeInput": {
        "type": "object",
        "properties": {
          "statement": {
            "type": "string"
          },
          "metric": {
            "type": [
              "string",
              "null"
            ]
          },
          "due": {
            "type": [
              "string",
              "null"
            ],
            "description": "Calendar day, YYYY-MM-DD."
          },
          "unit": {
            "type": [
              "string",
              "null"
            ]
          },
          "baseline": {
            "$ref": "#/components/schemas/OutcomeValueInput"
          },
          "target": {
            "$ref": "#/components/schemas/OutcomeValueInput"
          },
          "observations": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "object",
              "properties": {
                "on": {
                  "type": "string",
                  "description": "Calendar day, YYYY-MM-DD."
                },
                "value": {
                  "$ref": "#/components/schemas/OutcomeValueInput"
                },
                "source": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "result": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "note": {
                  "type": [
                    "string",
                    "null"
                  ]
                }
              }
            }
          }
        }
      },
      "OutcomeValue": {
        "type": [
          "number",
          "string"
        ]
      },
      "OutcomeObservation": {
        "type": "object",
        "required": [
          "on"
        ],
        "properties": {
          "on": {
            "$ref": "#/components/schemas/Day"
          },
          "value": {
            "$ref": "#/components/schemas/OutcomeValue"
          },
          "source": {
            "type": "string"
          },
          "result": {
            "type": "string",
            "enum": [
              "met",
              "missed"
            ]
          },
          "note": {
            "type": "string"
          }
        }
      },
      "ExpectedOutcome": {
        "type": "object",
        "required": [
          "statement"
        ],
        "properties": {
          "statement": {
            "type": "string"
          },
          "metric": {
            "type": "string"
          },
          "due": {
            "$ref": "#/components/schemas/Day"
          },
          "unit": {
            "type": "string"
          },
          "baseline": {
            "$ref": "#/components/schemas/OutcomeValue"
          },
          "target": {
            "$ref": "#/components/schemas/OutcomeValue"
          },
          "observations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OutcomeObservation"
            }
          }
        }
      },
      "OutcomeCounts": {
        "type": "object",
        "required": [
          "met",
          "missed",
          "unknown",
          "awaited"
        ],
        "properties": {
          "met": {
            "$ref": "#/components/schemas/Count"
          },
          "missed": {
            "$ref": "#/components/schemas/Count"
          },
          "unknown": {
            "$ref": "#/components/schemas/Count"
          },
          "awaited": {
            "description": "The days by which unknown ones are awaited.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Day"
            }
          }
        }
      },
      "OutcomeNotice": {
        "type": "object",
        "required": [
          "recordKind",
          "recordId",
          "recordTitle",
          "statement",
          "state"
        ],
        "properties": {
          "recordKind": {
            "type": "string",
            "enum": [
              "initiative",
              "decision"
            ]
          },
          "recordId": {
            "type": "string"
          },
          "recordTitle": {
            "type": "string"
          },
          "statement": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "missed",
              "overdue"
            ]
          },
          "due": {
            "$ref": "#/components/schemas/Day"
          }
        }
      },
      "OutcomeNotices": {
        "type": "object",
        "required": [
          "missed",
          "overdue",
          "items"
        ],
        "properties": {
          "missed": {
            "$ref": "#/components/schemas/Count"
          },
          "overdue": {
            "$ref": "#/components/schemas/Count"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OutcomeNotice"
            }
          }
        }
      },
      "RiskReason": {
        "type": "string",
        "enum": [
          "prohibited",
          "high",
          "high-impact",
          "no-oversight"
        ]
      },
      "InitiativeRisk": {
        "type": "object",
        "required": [
          "level",
          "reasons"
        ],
        "properties": {
          "level": {
            "type": "string",
            "enum": [
              "prohibited",
              "high",
              "limited",
              "minimal",
              "not-high-impact",
              "not-assessed"
            ]
          },
          "reasons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RiskReason"
            }
          }
        }
      },
      "InheritedRisk": {
        "type": "object",
        "required": [
          "initiative",
          "way",
          "path",
          "reasons"
        ],
        "properties": {
          "initiative": {
            "type": "object",
            "required": [
              "id",
              "title"
            ],
            "properties": {
              "id": {
                "type": "string"
              },
              "title": {
                "type": "string"
              }
            }
          },
          "way": {
            "type": "string",
            "enum": [
              "depends-on",
              "consumes-api",
              "reads-data"
            ]
          },
          "path": {
            "description": "From the entity to the one the initiative changes.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityLabel"
            }
          },
          "reasons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RiskReason"
            }
          }
        }
      },
      "InheritedRisks": {
        "type": "object",
        "required": [
          "items",
          "total",
          "notAssessed"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InheritedRisk"
            }
          },
          "total": {
            "$ref": "#/components/schemas/Count"
          },
          "notAssessed": {
            "description": "Initiatives there whose risk nobody has assessed.",
            "allOf": [
              {
                "$ref": "#/components/schemas/Count"
              }
            ]
          }
        }
      },
      "StageCounts": {
        "type": "object",
        "required": [
          "idea",
          "pre-deployment",
          "pilot",
          "deployed",
          "retired"
        ],
        "additionalProperties": {
          "$ref": "#/components/schemas/Count"
        }
      },
      "Insights": {
        "type": "object",
        "required": [
          "day",
          "today",
          "initiatives",
          "outcomes",
          "principles",
          "reviews"
        ],
        "properties": {
          "day": {
            "description": "The day it is told for.",
            "allOf": [
              {
                "$ref": "#/components/schemas/Day"
              }
            ]
          },
          "today": {
            "description": "Today where the company is.",
            "allOf": [
              {
                "$ref": "#/components/schemas/Day"
              }
            ]
          },
          "initiatives": {
            "type": "object",
            "required": [
              "stages",
              "total",
              "domains"
            ],
            "properties": {
              "stages": {
                "description": "Each initiative once, whatever domains it is in.",
                "allOf": [
                  {
                    "$ref": "#/components/schemas/StageCounts"
                  }
                ]
              },
              "total": {
                "$ref": "#/components/schemas/Count"
              },
              "domains": {
                "description": "The largest first, those in no domain last. An initiative in two domains is counted in both.",
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "stages",
                    "total"
                  ],
                  "properties": {
                    "domain": {
                      "description": "Absent for those that are in no domain.",
                      "allOf": [
                        {
                          "$ref": "#/components/schemas/EntityLabel"
                        }
                      ]
                    },
                    "stages": {
                      "$ref": "#/components/schemas/StageCounts"
                    },
                    "total": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "groups": {
            "description": "Groups of similar work; absent for a day that is past.",
            "type": "object",
            "required": [
              "total",
              "largest"
            ],
            "properties": {
              "total": {
                "$ref": "#/components/schemas/Count"
              },
              "largest": {
                "description": "Those of most teams first.",
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "id",
                    "name",
                    "teams",
                    "initiatives"
                  ],
                  "properties": {
                    "id": {
                      "type": "string"
                    },
                    "name": {
                      "type": "string"
                    },
                    "teams": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "initiatives": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "divergences": {
            "description": "Questions that several teams answered, by how they stand; absent for a day that is past. Those answered alike are in `agreed` alone.",
            "type": "object",
            "required": [
              "unsettled",
              "confirmed",
              "dismissed",
              "agreed"
            ],
            "properties": {
              "unsettled": {
                "$ref": "#/components/schemas/Count"
              },
              "confirmed": {
                "$ref": "#/components/schemas/Count"
              },
              "dismissed": {
                "$ref": "#/components/schemas/Count"
              },
              "agreed": {
                "$ref": "#/components/schemas/Count"
              }
            }
          },
          "outcomes": {
            "description": "What came of what was expected, by the quarter it was due; the earliest first.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "quarter",
                "met",
                "missed",
                "overdue"
              ],
              "properties": {
                "quarter": {
                  "description": "Such as 2026-Q3.",
                  "type": "string"
                },
                "met": {
                  "$ref": "#/components/schemas/Count"
                },
                "missed": {
                  "$ref": "#/components/schemas/Count"
                },
                "overdue": {
                  "description": "Past due, and nobody has said what happened.",
                  "allOf": [
                    {
                      "$ref": "#/components/schemas/Count"
                    }
                  ]
                }
              }
            }
          },
          "principles": {
            "type": "object",
            "required": [
              "inForce",
              "unused",
              "items"
            ],
            "properties": {
              "inForce": {
                "$ref": "#/components/schemas/Count"
              },
              "unused": {
                "description": "Those in force that nothing cites.",
                "allOf": [
                  {
                    "$ref": "#/components/schemas/Count"
                  }
                ]
              },
              "items": {
                "description": "Those in force, the most cited first.",
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "id",
                    "title",
                    "upheld",
                    "deviated",
                    "initiatives"
                  ],
                  "properties": {
                    "id": {
                      "type": "string"
                    },
                    "title": {
                      "type": "string"
                    },
                    "upheld": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "deviated": {
                      "$ref": "#/components/schemas/Count"
                    },
                    "initiatives": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "reviews": {
            "description": "Planned reviews by what they are about and how they are kept.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "kind",
                "onTime",
                "overdue",
                "neverHeld"
              ],
              "properties": {
                "kind": {
                  "type": "string",
                  "enum": [
                    "initiative",
                    "decision",
                    "principle",
                    "entity"
                  ]
                },
                "onTime": {
                  "$ref": "#/components/schemas/Count"
                },
                "overdue": {
                  "description": "Past due, and one was held before.",
                  "allOf": [
                    {
                      "$ref": "#/components/schemas/Count"
                    }
                  ]
                },
                "neverHeld": {
                  "description": "Past due, and none ever was held.",
                  "allOf": [
                    {
                      "$ref": "#/components/schemas/Count"
                    }
                  ]
                }
              }
            }
          }
        }
      },
      "DomainRisks": {
        "type": "object",
        "required": [
          "levels",
          "noOversight",
          "total"
        ],
        "properties": {
          "domain": {
            "description": "Absent for those that are in no domain.",
            "allOf": [
              {
                "$ref": "#/components/schemas/EntityLabel"
              }
            ]
          },
          "levels": {
            "type": "object",
            "required": [
              "prohibited",
              "high",
              "limited",
              "minimal",
              "not-high-impact",
              "not-assessed"
            ],
            "additionalProperties": {
              "$ref": "#/components/schemas/Count"
            }
          },
          "noOversight": {
            "$ref": "#/components/schemas/Count"
          },
          "total": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "DecisionRecord": {
        "type": "object",
        "required": [
          "id",
          "revision",
          "createdAt",
          "createdBy",
          "updatedAt",
          "updatedBy",
          "origin",
          "title",
          "status",
          "owner",
          "visibility",
          "readers",
          "decisionMakers",
          "consulted",
          "informed",
          "contextAndProblem",
          "decisionDrivers",
          "consideredOptions",
          "goodConsequences",
          "badConsequences",
          "expectedOutcomes",
          "entities",
          "initiatives",
          "supersedes",
          "amends",
          "buildsOn",
          "related",
          "principles"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "createdAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "createdBy": {
            "type": "string"
          },
          "updatedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "updatedBy": {
            "type": "string"
          },
          "archivedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "origin": {
            "$ref": "#/components/schemas/RecordOrigin"
          },
          "title": {
            "type": "string"
          },
          "question": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/DecisionStatus"
          },
          "date": {
            "$ref": "#/components/schemas/Day"
          },
          "owner": {
            "type": "string"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "readers": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "decisionMakers": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "consulted": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "informed": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "contextAndProblem": {
            "type": "string"
          },
          "decisionDrivers": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "consideredOptions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConsideredOption"
            }
          },
          "chosenOption": {
            "type": "string"
          },
          "justification": {
            "type": "string"
          },
          "goodConsequences": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "badConsequences": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "confirmation": {
            "type": "string"
          },
          "moreInformation": {
            "type": "string"
          },
          "expectedOutcomes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExpectedOutcome"
            }
          },
          "reviewBy": {
            "$ref": "#/components/schemas/Day"
          },
          "entities": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionEntityLink"
            }
          },
          "initiatives": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "supersedes": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "amends": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "buildsOn": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "related": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "principles": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PrincipleCitation"
            }
          },
          "source": {
            "$ref": "#/components/schemas/DecisionSource"
          },
          "ratifiedBy": {
            "type": "string",
            "description": "Who accepted or rejected what an agent had proposed."
          },
          "ratifiedAt": {
            "$ref": "#/components/schemas/Timestamp"
          }
        }
      },
      "DecisionSource": {
        "type": "object",
        "description": "The file in a repository that the record was read from. People in it are plain text.",
        "required": [
          "entityRef",
          "path",
          "sha256",
          "encoding",
          "format",
          "facts",
          "warnings"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "path": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "etag": {
            "type": "string"
          },
          "sha256": {
            "type": "string"
          },
          "encoding": {
            "type": "string",
            "enum": [
              "utf-8",
              "utf-16le",
              "utf-16be",
              "windows-1252"
            ]
          },
          "format": {
            "type": "string",
            "enum": [
              "markdown",
              "asciidoc",
              "text"
            ]
          },
          "facts": {
            "type": "object",
            "required": [
              "title",
              "status",
              "date",
              "deciders"
            ],
            "properties": {
              "title": {
                "$ref": "#/components/schemas/SourceFact"
              },
              "status": {
                "$ref": "#/components/schemas/SourceFact"
              },
              "date": {
                "$ref": "#/components/schemas/SourceFact"
              },
              "deciders": {
                "$ref": "#/components/schemas/SourceFact"
              }
            }
          },
          "warnings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SourceWarning"
            }
          }
        }
      },
      "SourceFact": {
        "type": "object",
        "required": [
          "state"
        ],
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "stated",
              "notStated",
              "notUnderstood"
            ]
          },
          "raw": {
            "type": "string"
          },
          "line": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "SourceWarning": {
        "type": "object",
        "required": [
          "message"
        ],
        "properties": {
          "message": {
            "type": "string"
          },
          "line": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "DecisionSourceView": {
        "type": "object",
        "required": [
          "id",
          "source",
          "text",
          "siblings"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "source": {
            "$ref": "#/components/schemas/DecisionSource"
          },
          "text": {
            "type": "string"
          },
          "siblings": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "path",
                "id"
              ],
              "properties": {
                "path": {
                  "type": "string"
                },
                "id": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "DecisionLog": {
        "type": "object",
        "required": [
          "entityRef",
          "entityTitle",
          "state",
          "counts"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "entityTitle": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "waiting",
              "read",
              "failed",
              "refused"
            ]
          },
          "counts": {
            "type": "object",
            "required": [
              "records",
              "plainText",
              "otherFiles",
              "skipped"
            ],
            "properties": {
              "records": {
                "$ref": "#/components/schemas/Count"
              },
              "plainText": {
                "$ref": "#/components/schemas/Count"
              },
              "otherFiles": {
                "$ref": "#/components/schemas/Count"
              },
              "skipped": {
                "$ref": "#/components/schemas/Count"
              }
            }
          },
          "message": {
            "type": "string"
          },
          "readAt": {
            "$ref": "#/components/schemas/Timestamp"
          }
        }
      },
      "DecisionSummary": {
        "type": "object",
        "required": [
          "id",
          "title",
          "status",
          "owner",
          "visibility",
          "entities",
          "openChallenges",
          "revision",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "question": {
            "type": "string"
          },
          "chosenOption": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/DecisionStatus"
          },
          "statusAsWritten": {
            "type": "string",
            "description": "What the file says, where that was not understood."
          },
          "keptIn": {
            "type": "string",
            "description": "The entity in whose repository it is kept, and is changed."
          },
          "date": {
            "$ref": "#/components/schemas/Day"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityLabel"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "entities": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionEntityLink"
            }
          },
          "outcomes": {
            "$ref": "#/components/schemas/OutcomeCounts"
          },
          "openChallenges": {
            "$ref": "#/components/schemas/Count"
          },
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "updatedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "archivedAt": {
            "$ref": "#/components/schemas/Timestamp"
          }
        }
      },
      "DecisionView": {
        "type": "object",
        "required": [
          "decision",
          "owner",
          "labels",
          "initiatives",
          "supersedes",
          "supersededBy",
          "amends",
          "amendedBy",
          "buildsOn",
          "builtOnBy",
          "related",
          "principles",
          "challenges",
          "advice",
          "mayChange",
          "mayChallenge",
          "mayAdvise",
          "mayAskAdvice",
          "warnings"
        ],
        "properties": {
          "decision": {
            "$ref": "#/components/schemas/DecisionRecord"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityLabel"
          },
          "labels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityLabel"
            }
          },
          "initiatives": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InitiativeSummary"
            }
          },
          "supersedes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionSummary"
            }
          },
          "supersededBy": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionSummary"
            }
          },
          "convertedTo": {
            "$ref": "#/components/schemas/DecisionSummary"
          },
          "divergence": {
            "$ref": "#/components/schemas/DecisionDivergence"
          },
          "amends": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionSummary"
            }
          },
          "amendedBy": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionSummary"
            }
          },
          "buildsOn": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionSummary"
            }
          },
          "builtOnBy": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionSummary"
            }
          },
          "related": {
            "type": "array",
            "description": "Decisions this one names as related, and those that name it.",
            "items": {
              "$ref": "#/components/schemas/DecisionSummary"
            }
          },
          "nextReview": {
            "$ref": "#/components/schemas/ReviewSummary"
          },
          "lastVerdict": {
            "$ref": "#/components/schemas/VerdictView"
          },
          "principles": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CitedPrinciple"
            }
          },
          "challenges": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChallengeView"
            }
          },
          "advice": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AdviceView"
            }
          },
          "mayChange": {
            "type": "boolean"
          },
          "mayChallenge": {
            "type": "boolean"
          },
          "mayAdvise": {
            "type": "boolean"
          },
          "mayAskAdvice": {
            "type": "boolean"
          },
          "warnings": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "LineageRelation": {
        "type": "string",
        "enum": [
          "supersedes",
          "amends",
          "buildsOn",
          "related"
        ]
      },
      "DecisionLineage": {
        "type": "object",
        "required": [
          "nodes",
          "edges",
          "truncated"
        ],
        "properties": {
          "nodes": {
            "type": "array",
            "description": "Nearest first; the one asked about is the first.",
            "items": {
              "$ref": "#/components/schemas/DecisionSummary"
            }
          },
          "edges": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "from",
                "to",
                "relation"
              ],
              "properties": {
                "from": {
                  "type": "string"
                },
                "to": {
                  "type": "string"
                },
                "relation": {
                  "$ref": "#/components/schemas/LineageRelation"
                }
              }
            }
          },
          "truncated": {
            "type": "boolean",
            "description": "Whether more hangs together with these."
          }
        }
      },
      "DiscussionText": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "text"
        ],
        "properties": {
          "text": {
            "type": "string",
            "description": "Markdown.",
            "maxLength": 20000
          }
        }
      },
      "ChallengeState": {
        "type": "string",
        "enum": [
          "open",
          "answered",
          "amended",
          "withdrawn"
        ]
      },
      "ChallengeChange": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "state"
        ],
        "properties": {
          "state": {
            "$ref": "#/components/schemas/ChallengeState"
          },
          "text": {
            "type": [
              "string",
              "null"
            ],
            "description": "Markdown. Required to open it again.",
            "maxLength": 20000
          },
          "amendment": {
            "type": [
              "string",
              "null"
            ],
            "description": "With amended: id of the decision it led to. Without it, the decision itself was changed.",
            "maxLength": 200
          }
        }
      },
      "ChallengeEntry": {
        "type": "object",
        "required": [
          "by",
          "at"
        ],
        "properties": {
          "by": {
            "type": "string"
          },
          "at": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "text": {
            "type": "string"
          },
          "became": {
            "$ref": "#/components/schemas/ChallengeState"
          }
        }
      },
      "Challenge": {
        "type": "object",
        "required": [
          "id",
          "decision",
          "decisionRevision",
          "text",
          "state",
          "raisedBy",
          "raisedAt",
          "thread",
          "revision"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "decision": {
            "type": "string"
          },
          "decisionRevision": {
            "$ref": "#/components/schemas/Count"
          },
          "text": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/ChallengeState"
          },
          "raisedBy": {
            "type": "string"
          },
          "raisedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "thread": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChallengeEntry"
            }
          },
          "amendment": {
            "type": "object",
            "required": [
              "decision",
              "revision"
            ],
            "properties": {
              "decision": {
                "type": "string"
              },
              "revision": {
                "$ref": "#/components/schemas/Count"
              }
            }
          },
          "revision": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "ChallengeView": {
        "type": "object",
        "required": [
          "challenge",
          "mayAnswer",
          "mayBecome"
        ],
        "properties": {
          "challenge": {
            "$ref": "#/components/schemas/Challenge"
          },
          "amendment": {
            "$ref": "#/components/schemas/DecisionSummary"
          },
          "mayAnswer": {
            "type": "boolean"
          },
          "mayBecome": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChallengeState"
            }
          }
        }
      },
      "AdviceRole": {
        "type": "string",
        "enum": [
          "affected",
          "expert"
        ]
      },
      "AdviceInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "role"
        ],
        "properties": {
          "of": {
            "type": [
              "string",
              "null"
            ],
            "description": "Ref of the user or group that is asked. Required without a text; with one it is the caller, or a group of the caller's.",
            "maxLength": 200
          },
          "role": {
            "$ref": "#/components/schemas/AdviceRole"
          },
          "question": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20000
          },
          "text": {
            "type": [
              "string",
              "null"
            ],
            "description": "Markdown. With it, advice is offered and not asked for.",
            "maxLength": 20000
          }
        }
      },
      "Advice": {
        "type": "object",
        "required": [
          "id",
          "decision",
          "of",
          "role",
          "revision"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "decision": {
            "type": "string"
          },
          "of": {
            "type": "string"
          },
          "role": {
            "$ref": "#/components/schemas/AdviceRole"
          },
          "question": {
            "type": "string"
          },
          "askedBy": {
            "type": "string"
          },
          "askedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "text": {
            "type": "string"
          },
          "givenBy": {
            "type": "string"
          },
          "givenAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "revision": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "AdviceView": {
        "type": "object",
        "required": [
          "advice",
          "mayGive"
        ],
        "properties": {
          "advice": {
            "$ref": "#/components/schemas/Advice"
          },
          "mayGive": {
            "type": "boolean"
          }
        }
      },
      "DecisionRevision": {
        "type": "object",
        "required": [
          "recordKind",
          "recordId",
          "revision",
          "action",
          "at",
          "by",
          "visibility",
          "snapshot",
          "changes"
        ],
        "properties": {
          "recordKind": {
            "type": "string",
            "enum": [
              "decision"
            ]
          },
          "recordId": {
            "type": "string"
          },
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "action": {
            "type": "string",
            "enum": [
              "created",
              "changed",
              "archived",
              "restored"
            ]
          },
          "at": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "by": {
            "type": "string"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "snapshot": {
            "$ref": "#/components/schemas/DecisionRecord"
          },
          "changes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldChange"
            }
          }
        }
      },
      "PrincipleInput": {
        "type": "object",
        "description": "Fields of a principle. Lengths, refs and choices are checked field by field and all problems are reported at once; a property that is not listed here is one of them. Null clears a field.",
        "properties": {
          "title": {
            "type": [
              "string",
              "null"
            ]
          },
          "statement": {
            "type": [
              "string",
              "null"
            ]
          },
          "rationale": {
            "type": [
              "string",
              "null"
            ]
          },
          "implications": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "owner": {
            "type": [
              "string",
              "null"
            ],
            "description": "Entity ref of a group or user."
          },
          "scope": {
            "type": [
              "string",
              "null"
            ],
            "description": "Entity ref of a domain, system or group."
          },
          "status": {
            "type": [
              "string",
              "null"
            ]
          },
          "inForceSince": {
            "type": [
              "string",
              "null"
            ],
            "description": "Calendar day, YYYY-MM-DD."
          },
          "reviewBy": {
            "type": [
              "string",
              "null"
            ],
            "description": "Calendar day, YYYY-MM-DD."
          },
          "characteristics": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "visibility": {
            "type": [
              "string",
              "null"
            ]
          },
          "readers": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Principle": {
        "type": "object",
        "required": [
          "id",
          "revision",
          "createdAt",
          "createdBy",
          "updatedAt",
          "updatedBy",
          "origin",
          "title",
          "statement",
          "rationale",
          "implications",
          "owner",
          "status",
          "characteristics",
          "visibility",
          "readers",
          "version"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "createdAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "createdBy": {
            "type": "string"
          },
          "updatedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "updatedBy": {
            "type": "string"
          },
          "archivedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "origin": {
            "$ref": "#/components/schemas/RecordOrigin"
          },
          "title": {
            "type": "string"
          },
          "statement": {
            "type": "string"
          },
          "rationale": {
            "type": "string"
          },
          "implications": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "owner": {
            "type": "string"
          },
          "scope": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/PrincipleStatus"
          },
          "inForceSince": {
            "$ref": "#/components/schemas/Day"
          },
          "reviewBy": {
            "$ref": "#/components/schemas/Day"
          },
          "characteristics": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "valid-and-reliable",
                "safe",
                "secure-and-resilient",
                "accountable-and-transparent",
                "explainable-and-interpretable",
                "privacy-enhanced",
                "fair"
              ]
            }
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "readers": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "version": {
            "description": "Counts the wordings since it first came in force; 0 before that.",
            "allOf": [
              {
                "$ref": "#/components/schemas/Count"
              }
            ]
          }
        }
      },
      "PrincipleCitation": {
        "type": "object",
        "required": [
          "principle",
          "stance"
        ],
        "properties": {
          "principle": {
            "type": "string",
            "description": "Id of the principle."
          },
          "stance": {
            "$ref": "#/components/schemas/PrincipleStance"
          },
          "reason": {
            "type": "string",
            "description": "Always there when the decision deviates."
          }
        }
      },
      "PrincipleCoverage": {
        "type": "object",
        "description": "What it shaped, as far as the caller may read it. Rejected and archived decisions do not count.",
        "required": [
          "upheld",
          "deviated",
          "initiatives"
        ],
        "properties": {
          "upheld": {
            "$ref": "#/components/schemas/Count"
          },
          "deviated": {
            "$ref": "#/components/schemas/Count"
          },
          "initiatives": {
            "$ref": "#/components/schemas/Count"
          },
          "lastShapedOn": {
            "$ref": "#/components/schemas/Day"
          },
          "unusedMonths": {
            "description": "Whole months without a decision that cites it, when they are as many as the configuration calls unused.",
            "allOf": [
              {
                "$ref": "#/components/schemas/Count"
              }
            ]
          }
        }
      },
      "PrincipleSummary": {
        "type": "object",
        "required": [
          "id",
          "title",
          "statement",
          "owner",
          "status",
          "version",
          "visibility",
          "revision",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "statement": {
            "type": "string",
            "description": "At most 280 characters of it."
          },
          "owner": {
            "$ref": "#/components/schemas/EntityLabel"
          },
          "scope": {
            "description": "Absent when it is for the whole organisation.",
            "allOf": [
              {
                "$ref": "#/components/schemas/EntityLabel"
              }
            ]
          },
          "status": {
            "$ref": "#/components/schemas/PrincipleStatus"
          },
          "version": {
            "$ref": "#/components/schemas/Count"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "inForceSince": {
            "$ref": "#/components/schemas/Day"
          },
          "reviewBy": {
            "$ref": "#/components/schemas/Day"
          },
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "updatedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "archivedAt": {
            "$ref": "#/components/schemas/Timestamp"
          }
        }
      },
      "PrincipleListItem": {
        "type": "object",
        "required": [
          "id",
          "title",
          "statement",
          "owner",
          "status",
          "version",
          "visibility",
          "revision",
          "updatedAt",
          "coverage"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "statement": {
            "type": "string",
            "description": "At most 280 characters of it."
          },
          "owner": {
            "$ref": "#/components/schemas/EntityLabel"
          },
          "scope": {
            "description": "Absent when it is for the whole organisation.",
            "allOf": [
              {
                "$ref": "#/components/schemas/EntityLabel"
              }
            ]
          },
          "status": {
            "$ref": "#/components/schemas/PrincipleStatus"
          },
          "version": {
            "$ref": "#/components/schemas/Count"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "inForceSince": {
            "$ref": "#/components/schemas/Day"
          },
          "reviewBy": {
            "$ref": "#/components/schemas/Day"
          },
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "updatedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "archivedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "coverage": {
            "$ref": "#/components/schemas/PrincipleCoverage"
          }
        }
      },
      "CitingDecision": {
        "type": "object",
        "required": [
          "decision"
        ],
        "properties": {
          "decision": {
            "$ref": "#/components/schemas/DecisionSummary"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "CitedPrinciple": {
        "type": "object",
        "required": [
          "principle",
          "stance"
        ],
        "properties": {
          "principle": {
            "$ref": "#/components/schemas/PrincipleSummary"
          },
          "stance": {
            "$ref": "#/components/schemas/PrincipleStance"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "PlacedPrinciple": {
        "type": "object",
        "required": [
          "principle",
          "path"
        ],
        "properties": {
          "principle": {
            "$ref": "#/components/schemas/PrincipleSummary"
          },
          "path": {
            "type": "array",
            "description": "Empty when it is for the whole organisation.",
            "items": {
              "$ref": "#/components/schemas/EntityLabel"
            }
          }
        }
      },
      "PrincipleView": {
        "type": "object",
        "required": [
          "principle",
          "owner",
          "labels",
          "coverage",
          "upheldBy",
          "deviatedFromBy",
          "initiatives",
          "mayChange",
          "warnings"
        ],
        "properties": {
          "principle": {
            "$ref": "#/components/schemas/Principle"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityLabel"
          },
          "labels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityLabel"
            }
          },
          "coverage": {
            "$ref": "#/components/schemas/PrincipleCoverage"
          },
          "upheldBy": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CitingDecision"
            }
          },
          "deviatedFromBy": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CitingDecision"
            }
          },
          "initiatives": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InitiativeSummary"
            }
          },
          "nextReview": {
            "$ref": "#/components/schemas/ReviewSummary"
          },
          "mayChange": {
            "type": "boolean"
          },
          "warnings": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "TakenOverPrinciple": {
        "type": "object",
        "required": [
          "principle",
          "owner",
          "labels",
          "coverage",
          "upheldBy",
          "deviatedFromBy",
          "initiatives",
          "mayChange",
          "warnings",
          "created"
        ],
        "properties": {
          "principle": {
            "$ref": "#/components/schemas/Principle"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityLabel"
          },
          "labels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityLabel"
            }
          },
          "coverage": {
            "$ref": "#/components/schemas/PrincipleCoverage"
          },
          "upheldBy": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CitingDecision"
            }
          },
          "deviatedFromBy": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CitingDecision"
            }
          },
          "initiatives": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InitiativeSummary"
            }
          },
          "nextReview": {
            "$ref": "#/components/schemas/ReviewSummary"
          },
          "mayChange": {
            "type": "boolean"
          },
          "warnings": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "created": {
            "type": "boolean",
            "description": "False when it had been taken over before."
          }
        }
      },
      "PrincipleRevision": {
        "type": "object",
        "required": [
          "recordKind",
          "recordId",
          "revision",
          "action",
          "at",
          "by",
          "visibility",
          "snapshot",
          "changes"
        ],
        "properties": {
          "recordKind": {
            "type": "string",
            "enum": [
              "principle"
            ]
          },
          "recordId": {
            "type": "string"
          },
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "action": {
            "type": "string",
            "enum": [
              "created",
              "changed",
              "archived",
              "restored"
            ]
          },
          "at": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "by": {
            "type": "string"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "snapshot": {
            "$ref": "#/components/schemas/Principle"
          },
          "changes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldChange"
            }
          }
        }
      },
      "OverlapBand": {
        "type": "string",
        "description": "Likely from 0.5, related from 0.3, below that just listed.",
        "enum": [
          "likely",
          "related",
          "listed"
        ]
      },
      "OverlapKinds": {
        "type": "array",
        "items": {
          "type": "string",
          "enum": [
            "same-text",
            "same-problem",
            "same-data",
            "same-tool",
            "same-system"
          ]
        }
      },
      "SharedTerm": {
        "type": "object",
        "required": [
          "label",
          "share"
        ],
        "properties": {
          "label": {
            "type": "string"
          },
          "typed": {
            "type": "string",
            "description": "What was typed, where a word of similar meaning was found instead."
          },
          "share": {
            "$ref": "#/components/schemas/Probability"
          }
        }
      },
      "SharedEntity": {
        "type": "object",
        "required": [
          "ref",
          "title",
          "kind",
          "share"
        ],
        "properties": {
          "ref": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "data",
              "tools",
              "systems"
            ]
          },
          "share": {
            "$ref": "#/components/schemas/Probability"
          }
        }
      },
      "OverlapEvidence": {
        "type": "object",
        "required": [
          "terms",
          "entities",
          "subjectShare",
          "otherShare"
        ],
        "properties": {
          "terms": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SharedTerm"
            }
          },
          "entities": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SharedEntity"
            }
          },
          "subjectShare": {
            "$ref": "#/components/schemas/Probability"
          },
          "otherShare": {
            "$ref": "#/components/schemas/Probability"
          }
        }
      },
      "SimilarWorkDraft": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "title": {
            "type": "string",
            "maxLength": 200
          },
          "problem": {
            "type": "string",
            "maxLength": 20000
          },
          "outputs": {
            "type": "string",
            "maxLength": 20000
          },
          "tags": {
            "type": "array",
            "maxItems": 30,
            "items": {
              "type": "string",
              "maxLength": 50
            }
          },
          "attachments": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "entityRef",
                "role"
              ],
              "properties": {
                "entityRef": {
                  "type": "string",
                  "maxLength": 200
                },
                "role": {
                  "type": "string",
                  "maxLength": 50
                }
              }
            }
          },
          "except": {
            "type": "string",
            "description": "Leave out the initiative with this id.",
            "maxLength": 100
          }
        }
      },
      "SimilarWork": {
        "type": "object",
        "required": [
          "initiative",
          "probability",
          "band",
          "kinds",
          "evidence"
        ],
        "properties": {
          "initiative": {
            "$ref": "#/components/schemas/InitiativeSummary"
          },
          "probability": {
            "$ref": "#/components/schemas/Probability"
          },
          "band": {
            "$ref": "#/components/schemas/OverlapBand"
          },
          "kinds": {
            "$ref": "#/components/schemas/OverlapKinds"
          },
          "evidence": {
            "$ref": "#/components/schemas/OverlapEvidence"
          }
        }
      },
      "SimilarWorkAnswer": {
        "type": "object",
        "required": [
          "tooLittle",
          "items"
        ],
        "properties": {
          "tooLittle": {
            "type": "boolean"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SimilarWork"
            }
          }
        }
      },
      "ResolutionKind": {
        "type": "string",
        "enum": [
          "join",
          "build-on",
          "split-scope",
          "deliberate-parallel",
          "not-an-overlap"
        ]
      },
      "ResolutionConsent": {
        "type": "object",
        "required": [
          "side",
          "by",
          "at"
        ],
        "properties": {
          "side": {
            "type": "string",
            "enum": [
              "left",
              "right"
            ]
          },
          "by": {
            "type": "string"
          },
          "at": {
            "$ref": "#/components/schemas/Timestamp"
          }
        }
      },
      "ResolutionInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "left",
          "right",
          "kind"
        ],
        "properties": {
          "left": {
            "type": "string",
            "description": "Id of one initiative.",
            "maxLength": 200
          },
          "right": {
            "type": "string",
            "description": "Id of the other initiative.",
            "maxLength": 200
          },
          "kind": {
            "$ref": "#/components/schemas/ResolutionKind"
          },
          "rationale": {
            "type": [
              "string",
              "null"
            ],
            "description": "Required for deliberate-parallel and not-an-overlap.",
            "maxLength": 20000
          },
          "revisitOn": {
            "type": [
              "string",
              "null"
            ],
            "description": "The day to look again, YYYY-MM-DD. Required for deliberate-parallel, and only there.",
            "maxLength": 200
          },
          "kept": {
            "type": [
              "string",
              "null"
            ],
            "description": "Id of the initiative that goes on or is built on. Required for join and build-on, and only there.",
            "maxLength": 200
          }
        }
      },
      "Resolution": {
        "type": "object",
        "required": [
          "id",
          "left",
          "right",
          "kind",
          "decision",
          "status",
          "consents",
          "proposedBy",
          "proposedAt",
          "revision"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "left": {
            "type": "string"
          },
          "right": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/ResolutionKind"
          },
          "rationale": {
            "type": "string"
          },
          "revisitOn": {
            "$ref": "#/components/schemas/Day"
          },
          "kept": {
            "type": "string"
          },
          "decision": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "proposed",
              "effective",
              "undone"
            ]
          },
          "consents": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ResolutionConsent"
            }
          },
          "proposedBy": {
            "type": "string"
          },
          "proposedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "undoneBy": {
            "type": "string"
          },
          "undoneAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "revision": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "ResolutionView": {
        "type": "object",
        "required": [
          "resolution",
          "left",
          "right",
          "mayConsent",
          "mayUndo"
        ],
        "properties": {
          "resolution": {
            "$ref": "#/components/schemas/Resolution"
          },
          "left": {
            "$ref": "#/components/schemas/InitiativeSummary"
          },
          "right": {
            "$ref": "#/components/schemas/InitiativeSummary"
          },
          "outdated": {
            "type": "boolean"
          },
          "revisitDue": {
            "type": "boolean"
          },
          "mayConsent": {
            "type": "boolean"
          },
          "mayUndo": {
            "type": "boolean"
          }
        }
      },
      "OverlapResolution": {
        "type": "object",
        "required": [
          "id",
          "kind",
          "status",
          "decision",
          "consents"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/ResolutionKind"
          },
          "status": {
            "type": "string",
            "enum": [
              "proposed",
              "effective"
            ]
          },
          "decision": {
            "type": "string"
          },
          "revisitOn": {
            "$ref": "#/components/schemas/Day"
          },
          "outdated": {
            "type": "boolean"
          },
          "revisitDue": {
            "type": "boolean"
          },
          "consents": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ResolutionConsent"
            }
          }
        }
      },
      "ComparedResolution": {
        "type": "object",
        "required": [
          "id",
          "kind",
          "status",
          "decision",
          "consents",
          "mayConsent",
          "mayUndo"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/ResolutionKind"
          },
          "status": {
            "type": "string",
            "enum": [
              "proposed",
              "effective"
            ]
          },
          "decision": {
            "type": "string"
          },
          "revisitOn": {
            "$ref": "#/components/schemas/Day"
          },
          "outdated": {
            "type": "boolean"
          },
          "revisitDue": {
            "type": "boolean"
          },
          "consents": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ResolutionConsent"
            }
          },
          "rationale": {
            "type": "string"
          },
          "kept": {
            "type": "string"
          },
          "mayConsent": {
            "type": "boolean"
          },
          "mayUndo": {
            "type": "boolean"
          }
        }
      },
      "Overlap": {
        "type": "object",
        "required": [
          "left",
          "right",
          "probability",
          "band",
          "kinds",
          "evidence"
        ],
        "properties": {
          "left": {
            "$ref": "#/components/schemas/InitiativeSummary"
          },
          "right": {
            "$ref": "#/components/schemas/InitiativeSummary"
          },
          "probability": {
            "$ref": "#/components/schemas/Probability"
          },
          "band": {
            "$ref": "#/components/schemas/OverlapBand"
          },
          "kinds": {
            "$ref": "#/components/schemas/OverlapKinds"
          },
          "evidence": {
            "$ref": "#/components/schemas/OverlapEvidence"
          },
          "resolution": {
            "$ref": "#/components/schemas/OverlapResolution"
          }
        }
      },
      "ComparedPair": {
        "type": "object",
        "required": [
          "left",
          "right",
          "probability",
          "band",
          "kinds",
          "evidence"
        ],
        "properties": {
          "left": {
            "type": "string"
          },
          "right": {
            "type": "string"
          },
          "tooLittle": {
            "type": "string"
          },
          "probability": {
            "$ref": "#/components/schemas/Probability"
          },
          "band": {
            "$ref": "#/components/schemas/OverlapBand"
          },
          "kinds": {
            "$ref": "#/components/schemas/OverlapKinds"
          },
          "evidence": {
            "$ref": "#/components/schemas/OverlapEvidence"
          },
          "resolution": {
            "$ref": "#/components/schemas/ComparedResolution"
          },
          "meeting": {
            "$ref": "#/components/schemas/CatalogMeeting"
          }
        }
      },
      "CatalogMeeting": {
        "type": "object",
        "description": "How the entities of two initiatives come together in the catalog.",
        "required": [
          "path",
          "meeting"
        ],
        "properties": {
          "path": {
            "type": "array",
            "minItems": 2,
            "items": {
              "$ref": "#/components/schemas/EntityLabel"
            }
          },
          "meeting": {
            "type": "string"
          }
        }
      },
      "Comparison": {
        "type": "object",
        "required": [
          "initiatives",
          "pairs"
        ],
        "properties": {
          "initiatives": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InitiativeView"
            }
          },
          "pairs": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ComparedPair"
            }
          }
        }
      },
      "DivergenceState": {
        "type": "string",
        "enum": [
          "unsettled",
          "confirmed",
          "dismissed"
        ]
      },
      "DivergenceMember": {
        "type": "object",
        "required": [
          "decision",
          "answer",
          "number"
        ],
        "properties": {
          "decision": {
            "$ref": "#/components/schemas/DecisionSummary"
          },
          "answer": {
            "type": "string",
            "description": "The chosen option, or the first sentence of the outcome."
          },
          "number": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Count"
              }
            ],
            "description": "Members with the same number gave the same answer."
          }
        }
      },
      "DivergenceVerdict": {
        "type": "object",
        "required": [
          "verdict",
          "by",
          "at",
          "outdated"
        ],
        "properties": {
          "verdict": {
            "type": "string",
            "enum": [
              "confirmed",
              "dismissed"
            ]
          },
          "reason": {
            "type": "string"
          },
          "by": {
            "type": "string"
          },
          "at": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "outdated": {
            "type": "boolean",
            "description": "Something has changed since, so that it does not hold."
          }
        }
      },
      "Divergence": {
        "type": "object",
        "required": [
          "id",
          "question",
          "state",
          "members",
          "membersTotal",
          "teams",
          "answers",
          "terms",
          "mayJudge"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "question": {
            "type": "string",
            "description": "The question of the most typical member."
          },
          "state": {
            "$ref": "#/components/schemas/DivergenceState"
          },
          "members": {
            "type": "array",
            "description": "By answer; at most 50.",
            "items": {
              "$ref": "#/components/schemas/DivergenceMember"
            }
          },
          "membersTotal": {
            "$ref": "#/components/schemas/Count"
          },
          "teams": {
            "$ref": "#/components/schemas/Count"
          },
          "answers": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Count"
              }
            ],
            "description": "Different answers; with one, the teams agree."
          },
          "terms": {
            "type": "array",
            "description": "Why they were put together.",
            "items": {
              "$ref": "#/components/schemas/SharedTerm"
            }
          },
          "verdict": {
            "$ref": "#/components/schemas/DivergenceVerdict"
          },
          "mayJudge": {
            "type": "boolean"
          }
        }
      },
      "DivergenceVerdictInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "verdict"
        ],
        "properties": {
          "verdict": {
            "type": "string",
            "enum": [
              "confirmed",
              "dismissed"
            ]
          },
          "reason": {
            "type": [
              "string",
              "null"
            ],
            "description": "Required to dismiss.",
            "maxLength": 20000
          }
        }
      },
      "DecisionDivergence": {
        "type": "object",
        "required": [
          "id",
          "others",
          "teams"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "others": {
            "type": "array",
            "description": "Different answers of other teams; at most three.",
            "items": {
              "$ref": "#/components/schemas/DivergenceMember"
            }
          },
          "teams": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "OverlapGroup": {
        "type": "object",
        "required": [
          "id",
          "name",
          "members",
          "teams",
          "meanProbability"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "members": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InitiativeSummary"
            }
          },
          "teams": {
            "$ref": "#/components/schemas/Count"
          },
          "meanProbability": {
            "$ref": "#/components/schemas/Probability"
          }
        }
      },
      "OverlapGroupMember": {
        "type": "object",
        "required": [
          "initiative",
          "owner",
          "labels",
          "buildsOn"
        ],
        "properties": {
          "initiative": {
            "$ref": "#/components/schemas/Initiative"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityLabel"
          },
          "labels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityLabel"
            }
          },
          "buildsOn": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InitiativeSummary"
            }
          }
        }
      },
      "OverlapGroupView": {
        "type": "object",
        "required": [
          "id",
          "name",
          "members",
          "membersTotal",
          "teams",
          "terms",
          "pairs",
          "pairsTotal"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "members": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OverlapGroupMember"
            }
          },
          "membersTotal": {
            "$ref": "#/components/schemas/Count"
          },
          "teams": {
            "$ref": "#/components/schemas/Count"
          },
          "terms": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SharedTerm"
            }
          },
          "pairs": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Overlap"
            }
          },
          "pairsTotal": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "Reach": {
        "type": "string",
        "enum": [
          "direct",
          "inherited",
          "upstream"
        ]
      },
      "PlacedInitiative": {
        "type": "object",
        "required": [
          "initiative",
          "reach",
          "path",
          "role"
        ],
        "properties": {
          "initiative": {
            "$ref": "#/components/schemas/InitiativeSummary"
          },
          "reach": {
            "$ref": "#/components/schemas/Reach"
          },
          "path": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityLabel"
            }
          },
          "role": {
            "type": "string"
          }
        }
      },
      "PlacedDecision": {
        "type": "object",
        "required": [
          "decision",
          "reach",
          "path",
          "role"
        ],
        "properties": {
          "decision": {
            "$ref": "#/components/schemas/DecisionSummary"
          },
          "successors": {
            "type": "array",
            "description": "Decisions in force that supersede or amend it, newest first.",
            "items": {
              "type": "object",
              "required": [
                "id",
                "title",
                "relation"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "relation": {
                  "type": "string",
                  "enum": [
                    "supersedes",
                    "amends"
                  ]
                }
              }
            }
          },
          "reach": {
            "$ref": "#/components/schemas/Reach"
          },
          "path": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityLabel"
            }
          },
          "role": {
            "type": "string"
          }
        }
      },
      "EntityOverview": {
        "type": "object",
        "required": [
          "entity",
          "initiatives",
          "initiativesTotal",
          "decisions",
          "decisionsTotal",
          "principles",
          "principlesTotal",
          "openChallenges",
          "similar",
          "similarTotal",
          "reviews",
          "outcomes",
          "risks"
        ],
        "properties": {
          "entity": {
            "$ref": "#/components/schemas/EntityLabel"
          },
          "initiatives": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PlacedInitiative"
            }
          },
          "initiativesTotal": {
            "$ref": "#/components/schemas/Count"
          },
          "decisions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PlacedDecision"
            }
          },
          "decisionsTotal": {
            "$ref": "#/components/schemas/Count"
          },
          "principles": {
            "type": "array",
            "description": "In force and holding here, nearest scope first.",
            "items": {
              "$ref": "#/components/schemas/PlacedPrinciple"
            }
          },
          "principlesTotal": {
            "$ref": "#/components/schemas/Count"
          },
          "outcomes": {
            "$ref": "#/components/schemas/OutcomeNotices"
          },
          "risks": {
            "$ref": "#/components/schemas/InheritedRisks"
          },
          "openChallenges": {
            "$ref": "#/components/schemas/Count"
          },
          "similar": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Overlap"
            }
          },
          "similarTotal": {
            "$ref": "#/components/schemas/Count"
          },
          "nextReview": {
            "$ref": "#/components/schemas/Day"
          },
          "reviews": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReviewSummary"
            }
          },
          "ownership": {
            "$ref": "#/components/schemas/OwnershipView"
          }
        }
      },
      "OwnershipView": {
        "type": "object",
        "description": "What a group or user owns, and what others made of it.",
        "required": [
          "initiativesTotal",
          "decisions",
          "decisionsTotal",
          "credit",
          "creditTotal"
        ],
        "properties": {
          "initiativesTotal": {
            "$ref": "#/components/schemas/Count"
          },
          "decisions": {
            "type": "array",
            "description": "Newest first.",
            "items": {
              "$ref": "#/components/schemas/DecisionSummary"
            }
          },
          "decisionsTotal": {
            "$ref": "#/components/schemas/Count"
          },
          "credit": {
            "type": "array",
            "description": "Newest first.",
            "items": {
              "$ref": "#/components/schemas/Credit"
            }
          },
          "creditTotal": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "Credit": {
        "type": "object",
        "description": "A record of another owner that builds on one of an owner's.",
        "required": [
          "recordKind",
          "way",
          "id",
          "title",
          "owner",
          "ours"
        ],
        "properties": {
          "recordKind": {
            "type": "string",
            "enum": [
              "initiative",
              "decision"
            ]
          },
          "way": {
            "type": "string",
            "enum": [
              "builds-on",
              "joined"
            ]
          },
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityLabel"
          },
          "ours": {
            "type": "object",
            "required": [
              "id",
              "title"
            ],
            "properties": {
              "id": {
                "type": "string"
              },
              "title": {
                "type": "string"
              }
            }
          }
        }
      },
      "EntityFacts": {
        "type": "object",
        "required": [
          "entityRef",
          "hasInitiative",
          "initiativeCount",
          "hasReviewedDecision",
          "decisionCount",
          "openChallenges",
          "overlapCount",
          "overdueReviews",
          "outcomesUnknownPastDue",
          "highestRiskLevel",
          "principlesDeviatedFrom"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "hasInitiative": {
            "type": "boolean"
          },
          "initiativeCount": {
            "$ref": "#/components/schemas/Count"
          },
          "hasReviewedDecision": {
            "type": "boolean",
            "description": "A decision is accepted and no review of it is overdue."
          },
          "decisionCount": {
            "$ref": "#/components/schemas/Count"
          },
          "openChallenges": {
            "$ref": "#/components/schemas/Count"
          },
          "overlapCount": {
            "$ref": "#/components/schemas/Count"
          },
          "overdueReviews": {
            "$ref": "#/components/schemas/Count"
          },
          "outcomesUnknownPastDue": {
            "$ref": "#/components/schemas/Count"
          },
          "highestRiskLevel": {
            "type": "string",
            "description": "Unknown where nobody has assessed one of the initiatives.",
            "enum": [
              "prohibited",
              "high",
              "unknown",
              "limited",
              "minimal",
              "not-high-impact",
              "none"
            ]
          },
          "principlesDeviatedFrom": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "Cadence": {
        "type": "string",
        "enum": [
          "monthly",
          "quarterly",
          "half-yearly",
          "yearly",
          "on-event"
        ]
      },
      "ReviewState": {
        "type": "string",
        "enum": [
          "planned",
          "held",
          "skipped"
        ]
      },
      "ReviewSubject": {
        "type": "object",
        "required": [
          "kind",
          "ref"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "initiative",
              "decision",
              "principle",
              "entity"
            ]
          },
          "ref": {
            "type": "string",
            "description": "The id of a record, or the ref of an entity."
          }
        }
      },
      "ReviewSubjectLabel": {
        "type": "object",
        "required": [
          "kind",
          "ref",
          "title"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "initiative",
              "decision",
              "principle",
              "entity"
            ]
          },
          "ref": {
            "type": "string"
          },
          "title": {
            "type": "string"
          }
        }
      },
      "ReviewPlanInput": {
        "type": "object",
        "description": "Fields are checked one by one and all problems are reported at once.",
        "required": [
          "subject"
        ],
        "properties": {
          "subject": {
            "type": "object",
            "properties": {
              "kind": {
                "type": "string"
              },
              "ref": {
                "type": "string"
              }
            }
          },
          "owner": {
            "type": [
              "string",
              "null"
            ]
          },
          "cadence": {
            "type": [
              "string",
              "null"
            ]
          },
          "dueOn": {
            "type": [
              "string",
              "null"
            ],
            "description": "The first day it is due. Today for a review on an event, else one period from now."
          }
        }
      },
      "ReviewOutcomeInput": {
        "type": "object",
        "description": "Fields are checked one by one and all problems are reported at once.",
        "properties": {
          "heldOn": {
            "type": [
              "string",
              "null"
            ]
          },
          "facilitator": {
            "type": [
              "string",
              "null"
            ]
          },
          "participants": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "works": {
            "type": [
              "string",
              "null"
            ]
          },
          "friction": {
            "type": [
              "string",
              "null"
            ]
          },
          "mustEvolve": {
            "type": [
              "string",
              "null"
            ]
          },
          "items": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "object",
              "properties": {
                "kind": {
                  "type": "string"
                },
                "id": {
                  "type": "string"
                },
                "verdict": {
                  "type": "string"
                },
                "note": {
                  "type": [
                    "string",
                    "null"
                  ]
                }
              }
            }
          },
          "followUps": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "object",
              "properties": {
                "text": {
                  "type": "string"
                },
                "owner": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "due": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "decision": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "done": {
                  "type": [
                    "boolean",
                    "null"
                  ]
                }
              }
            }
          }
        }
      },
      "ReviewChangeInput": {
        "type": "object",
        "description": "Fields are checked one by one and all problems are reported at once.",
        "properties": {
          "owner": {
            "type": [
              "string",
              "null"
            ]
          },
          "cadence": {
            "type": [
              "string",
              "null"
            ]
          },
          "dueOn": {
            "type": [
              "string",
              "null"
            ]
          },
          "heldOn": {
            "type": [
              "string",
              "null"
            ]
          },
          "facilitator": {
            "type": [
              "string",
              "null"
            ]
          },
          "participants": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "works": {
            "type": [
              "string",
              "null"
            ]
          },
          "friction": {
            "type": [
              "string",
              "null"
            ]
          },
          "mustEvolve": {
            "type": [
              "string",
              "null"
            ]
          },
          "items": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "object",
              "properties": {
                "kind": {
                  "type": "string"
                },
                "id": {
                  "type": "string"
                },
                "verdict": {
                  "type": "string"
                },
                "note": {
                  "type": [
                    "string",
                    "null"
                  ]
                }
              }
            }
          },
          "followUps": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "object",
              "properties": {
                "text": {
                  "type": "string"
                },
                "owner": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "due": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "decision": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "done": {
                  "type": [
                    "boolean",
                    "null"
                  ]
                }
              }
            }
          }
        }
      },
      "Verdict": {
        "type": "string",
        "enum": [
          "continue",
          "adjust",
          "join",
          "pause",
          "retire",
          "reaffirm",
          "amend",
          "supersede",
          "deprecate"
        ]
      },
      "ReviewedItem": {
        "type": "object",
        "required": [
          "kind",
          "id",
          "verdict"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "initiative",
              "decision"
            ]
          },
          "id": {
            "type": "string"
          },
          "verdict": {
            "$ref": "#/components/schemas/Verdict"
          },
          "note": {
            "type": "string"
          }
        }
      },
      "FollowUp": {
        "type": "object",
        "required": [
          "text",
          "owner"
        ],
        "properties": {
          "text": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "due": {
            "$ref": "#/components/schemas/Day"
          },
          "decision": {
            "type": "string",
            "description": "Id of the decision drafted from it."
          },
          "done": {
            "type": "boolean"
          }
        }
      },
      "Review": {
        "type": "object",
        "required": [
          "id",
          "revision",
          "createdAt",
          "createdBy",
          "updatedAt",
          "updatedBy",
          "origin",
          "subject",
          "series",
          "owner",
          "cadence",
          "anchor",
          "dueOn",
          "state",
          "visibility",
          "readers",
          "participants",
          "items",
          "followUps"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "createdAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "createdBy": {
            "type": "string"
          },
          "updatedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "updatedBy": {
            "type": "string"
          },
          "archivedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "origin": {
            "$ref": "#/components/schemas/RecordOrigin"
          },
          "subject": {
            "$ref": "#/components/schemas/ReviewSubject"
          },
          "series": {
            "type": "string",
            "description": "The same for all reviews that follow each other."
          },
          "owner": {
            "type": "string"
          },
          "cadence": {
            "$ref": "#/components/schemas/Cadence"
          },
          "anchor": {
            "$ref": "#/components/schemas/Day"
          },
          "dueOn": {
            "$ref": "#/components/schemas/Day"
          },
          "state": {
            "$ref": "#/components/schemas/ReviewState"
          },
          "heldOn": {
            "$ref": "#/components/schemas/Day"
          },
          "skippedBecause": {
            "type": "string"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "readers": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "facilitator": {
            "type": "string"
          },
          "participants": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "works": {
            "type": "string"
          },
          "friction": {
            "type": "string"
          },
          "mustEvolve": {
            "type": "string"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReviewedItem"
            }
          },
          "followUps": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FollowUp"
            }
          }
        }
      },
      "ReviewSummary": {
        "type": "object",
        "required": [
          "id",
          "subject",
          "owner",
          "cadence",
          "dueOn",
          "state",
          "visibility",
          "revision"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "subject": {
            "$ref": "#/components/schemas/ReviewSubjectLabel"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityLabel"
          },
          "cadence": {
            "$ref": "#/components/schemas/Cadence"
          },
          "dueOn": {
            "$ref": "#/components/schemas/Day"
          },
          "state": {
            "$ref": "#/components/schemas/ReviewState"
          },
          "heldOn": {
            "$ref": "#/components/schemas/Day"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "revision": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "VerdictView": {
        "type": "object",
        "description": "What the last review that spoke of a record said of it.",
        "required": [
          "review",
          "verdict"
        ],
        "properties": {
          "review": {
            "$ref": "#/components/schemas/ReviewSummary"
          },
          "verdict": {
            "$ref": "#/components/schemas/Verdict"
          },
          "note": {
            "type": "string"
          }
        }
      },
      "AgendaReasonCode": {
        "type": "string",
        "enum": [
          "parallel-due",
          "challenge-open",
          "outcome-due",
          "review-due",
          "overlap",
          "stale",
          "principle-unused",
          "new",
          "changed",
          "steady"
        ]
      },
      "AgendaReason": {
        "type": "object",
        "required": [
          "code"
        ],
        "properties": {
          "code": {
            "$ref": "#/components/schemas/AgendaReasonCode"
          },
          "on": {
            "$ref": "#/components/schemas/Day"
          },
          "other": {
            "type": "string",
            "description": "Id of the other initiative of a pair."
          },
          "text": {
            "type": "string"
          },
          "months": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "AgendaItem": {
        "type": "object",
        "required": [
          "kind",
          "id",
          "reasons",
          "moreReasons"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "initiative",
              "decision",
              "principle"
            ]
          },
          "id": {
            "type": "string"
          },
          "reasons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AgendaReason"
            }
          },
          "moreReasons": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "AgendaSection": {
        "type": "object",
        "required": [
          "code",
          "items",
          "cut"
        ],
        "properties": {
          "code": {
            "$ref": "#/components/schemas/AgendaReasonCode"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AgendaItem"
            }
          },
          "cut": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "Agenda": {
        "type": "object",
        "required": [
          "sections"
        ],
        "properties": {
          "since": {
            "$ref": "#/components/schemas/Day"
          },
          "sections": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AgendaSection"
            }
          }
        }
      },
      "ReviewView": {
        "type": "object",
        "required": [
          "review",
          "subject",
          "owner",
          "today",
          "initiatives",
          "decisions",
          "principles",
          "others",
          "mayChange",
          "warnings"
        ],
        "properties": {
          "review": {
            "$ref": "#/components/schemas/Review"
          },
          "subject": {
            "$ref": "#/components/schemas/ReviewSubjectLabel"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityLabel"
          },
          "today": {
            "$ref": "#/components/schemas/Day"
          },
          "agenda": {
            "$ref": "#/components/schemas/Agenda"
          },
          "initiatives": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InitiativeSummary"
            }
          },
          "decisions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionSummary"
            }
          },
          "principles": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PrincipleSummary"
            }
          },
          "previous": {
            "$ref": "#/components/schemas/Review"
          },
          "others": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReviewSummary"
            }
          },
          "mayChange": {
            "type": "boolean"
          },
          "warnings": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "ReviewRevision": {
        "type": "object",
        "required": [
          "recordKind",
          "recordId",
          "revision",
          "action",
          "at",
          "by",
          "visibility",
          "snapshot",
          "changes"
        ],
        "properties": {
          "recordKind": {
            "type": "string",
            "enum": [
              "review"
            ]
          },
          "recordId": {
            "type": "string"
          },
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "action": {
            "type": "string",
            "enum": [
              "created",
              "changed",
              "archived",
              "restored"
            ]
          },
          "at": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "by": {
            "type": "string"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "snapshot": {
            "$ref": "#/components/schemas/Review"
          },
          "changes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldChange"
            }
          }
        }
      },
      "ColumnMapping": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "columns"
        ],
        "properties": {
          "columns": {
            "type": "array",
            "maxItems": 300,
            "items": {
              "type": "string",
              "maxLength": 2000
            }
          },
          "separator": {
            "type": "string",
            "maxLength": 200
          },
          "values": {
            "type": "object",
            "maxProperties": 1000,
            "additionalProperties": {
              "type": "string",
              "maxLength": 2000
            }
          },
          "otherwise": {
            "type": "array",
            "maxItems": 300,
            "items": {
              "type": "string",
              "maxLength": 2000
            }
          }
        }
      },
      "ImportMapping": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "fields",
          "keyColumns"
        ],
        "properties": {
          "fields": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "title": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "problem": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "owner": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "stage": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "outputs": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "benefits": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "users": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "aiClassification": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "topicArea": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "sourcing": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "vendors": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "tools": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "dataDescription": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "personalData": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "euRiskLevel": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "euRole": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "highImpact": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "humanOversight": {
                "$ref": "#/components/schemas/ColumnMapping"
              },
              "tags": {
                "$ref": "#/components/schemas/ColumnMapping"
              }
            }
          },
          "keyColumns": {
            "type": "array",
            "maxItems": 300,
            "items": {
              "type": "string",
              "maxLength": 2000
            }
          },
          "keyIsUnique": {
            "type": "boolean"
          }
        }
      },
      "ImportRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "fileId",
          "mode",
          "mapping"
        ],
        "properties": {
          "fileId": {
            "type": "string",
            "maxLength": 100
          },
          "mode": {
            "type": "string",
            "enum": [
              "dry-run",
              "run"
            ]
          },
          "mapping": {
            "$ref": "#/components/schemas/ImportMapping"
          }
        }
      },
      "ImportPreset": {
        "type": "object",
        "required": [
          "id",
          "title",
          "mapping"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "mapping": {
            "$ref": "#/components/schemas/ImportMapping"
          }
        }
      },
      "ImportFile": {
        "type": "object",
        "required": [
          "id",
          "name",
          "bytes",
          "format",
          "encoding",
          "columns",
          "rows",
          "sample",
          "mapping",
          "warnings"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "bytes": {
            "$ref": "#/components/schemas/Count"
          },
          "format": {
            "type": "string",
            "enum": [
              "csv",
              "json"
            ]
          },
          "encoding": {
            "type": "string",
            "enum": [
              "utf-8",
              "utf-16le",
              "utf-16be",
              "windows-1252"
            ]
          },
          "delimiter": {
            "type": "string"
          },
          "columns": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "rows": {
            "$ref": "#/components/schemas/Count"
          },
          "sample": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": {
                "type": "string"
              }
            }
          },
          "preset": {
            "type": "string"
          },
          "mapping": {
            "$ref": "#/components/schemas/ImportMapping"
          },
          "warnings": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "ImportRow": {
        "type": "object",
        "required": [
          "row",
          "outcome",
          "title",
          "reasons"
        ],
        "properties": {
          "row": {
            "type": "integer",
            "minimum": 1
          },
          "outcome": {
            "type": "string",
            "enum": [
              "create",
              "change",
              "same",
              "problem"
            ]
          },
          "title": {
            "type": "string"
          },
          "reasons": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "initiativeId": {
            "type": "string"
          }
        }
      },
      "ImportJob": {
        "type": "object",
        "required": [
          "id",
          "fileId",
          "fileName",
          "mode",
          "state",
          "totalRows",
          "processedRows",
          "counts",
          "createdAt",
          "createdBy"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "fileId": {
            "type": "string"
          },
          "fileName": {
            "type": "string"
          },
          "mode": {
            "type": "string",
            "enum": [
              "dry-run",
              "run"
            ]
          },
          "state": {
            "type": "string",
            "enum": [
              "waiting",
              "running",
              "done",
              "cancelled",
              "failed"
            ]
          },
          "totalRows": {
            "$ref": "#/components/schemas/Count"
          },
          "processedRows": {
            "$ref": "#/components/schemas/Count"
          },
          "counts": {
            "type": "object",
            "required": [
              "create",
              "change",
              "same",
              "problem"
            ],
            "properties": {
              "create": {
                "$ref": "#/components/schemas/Count"
              },
              "change": {
                "$ref": "#/components/schemas/Count"
              },
              "same": {
                "$ref": "#/components/schemas/Count"
              },
              "problem": {
                "$ref": "#/components/schemas/Count"
              }
            }
          },
          "createdAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "createdBy": {
            "type": "string"
          },
          "finishedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "message": {
            "type": "string"
          }
        }
      },
      "OverlapRebuild": {
        "type": "object",
        "description": "The former overlaps are shown until a rebuild is over.",
        "required": [
          "state",
          "percent",
          "mayRun"
        ],
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "idle",
              "waiting",
              "running"
            ]
          },
          "percent": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100
          },
          "mayRun": {
            "type": "boolean",
            "description": "Whether the caller may start and cancel one."
          },
          "learnt": {
            "type": "object",
            "description": "What settled overlaps have taught; absent while it is nothing.",
            "required": [
              "verdicts",
              "half"
            ],
            "properties": {
              "verdicts": {
                "type": "integer",
                "minimum": 0
              },
              "half": {
                "type": "number",
                "minimum": 0,
                "maximum": 1,
                "description": "The probability of what is at one half without them."
              }
            }
          }
        }
      },
      "VerificationReport": {
        "type": "object",
        "required": [
          "checkedAt",
          "violations"
        ],
        "properties": {
          "checkedAt": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "violations": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "invariant",
                "detail"
              ],
              "properties": {
                "invariant": {
                  "type": "string"
                },
                "detail": {
                  "type": "string"
                }
              }
            }
          }
        }
      }
    }
  }
} as const;
